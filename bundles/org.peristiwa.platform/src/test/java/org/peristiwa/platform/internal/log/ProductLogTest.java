package org.peristiwa.platform.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductLogTest {

    @TempDir
    private Path folder;

    private static LogRecord entry(Level level, String message) {
        LogRecord entry = new LogRecord(level, message);
        entry.setLoggerName("org.example");
        return entry;
    }

    @Test
    void given_an_error_when_shown_then_one_line_with_its_cause_and_no_trace() {
        LogRecord entry = entry(Level.SEVERE, "cannot read\n  the corpus");
        entry.setThrown(new IOException("disk full"));
        assertThat(new OneLine().format(entry)).isEqualTo("error: cannot read the corpus: disk full\n");
    }

    @Test
    void given_a_message_that_says_the_cause_itself_when_shown_then_it_is_not_said_twice() {
        LogRecord entry = entry(Level.WARNING, "left out: disk full");
        entry.setThrown(new IOException("disk full"));
        assertThat(new OneLine().format(entry)).isEqualTo("warning: left out: disk full\n");
    }

    @Test
    void given_an_error_when_written_then_the_file_has_level_logger_message_and_trace() throws IOException {
        Path file = folder.resolve("logs").resolve("a.log");
        LogRecord entry = entry(Level.WARNING, "cannot read");
        entry.setThrown(new IOException("disk full"));
        new RotatingFile(file, 10_000, 2).publish(entry);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).endsWith(" WARNING org.example: cannot read");
        assertThat(lines.get(1)).isEqualTo("java.io.IOException: disk full");
        assertThat(lines.get(2)).contains("ProductLogTest");
    }

    @Test
    void given_a_full_file_when_written_then_it_moves_on_and_the_oldest_goes() throws IOException {
        Path file = folder.resolve("a.log");
        RotatingFile log = new RotatingFile(file, 100, 2);
        for (int i = 0; i < 5; i++) {
            log.publish(entry(Level.INFO, i + " " + "x".repeat(80)));
        }
        assertThat(Files.readString(file)).contains("org.example: 4 ");
        assertThat(Files.readString(folder.resolve("a.log.1"))).contains("org.example: 3 ");
        assertThat(Files.readString(folder.resolve("a.log.2"))).contains("org.example: 2 ");
        assertThat(folder.resolve("a.log.3")).doesNotExist();
    }
}
