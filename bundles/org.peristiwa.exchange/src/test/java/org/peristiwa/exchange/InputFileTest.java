package org.peristiwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.txt"), content);
    }

    @Test
    void given_a_file_then_its_text_keeps_a_byte_order_mark_and_its_content_does_not() throws IOException {
        Path file = file("\uFEFFRapat di Ambon.\r\n");
        assertThat(InputFile.text(file).text().content()).isEqualTo("\uFEFFRapat di Ambon.\r\n");
        assertThat(InputFile.content(file)).isEqualTo("Rapat di Ambon.\r\n");
    }

    @Test
    void given_an_empty_file_then_there_is_nothing_in_it() throws IOException {
        assertThat(InputFile.content(file(""))).isEmpty();
    }

    @Test
    void given_a_bound_then_what_is_larger_is_left_unread() throws IOException {
        Path file = file("kafé");
        assertThat(InputFile.content(file, 5)).contains("kafé");
        assertThat(InputFile.content(file, 4)).isEmpty();
        assertThat(InputFile.text(file, 4)).isEmpty();
    }

    @Test
    void given_what_is_no_file_then_the_error_says_which_and_why() {
        Path missing = folder.resolve("none.txt");
        assertThatThrownBy(() -> InputFile.text(missing))
                .isInstanceOf(InputFormatException.class)
                .hasMessage(missing + ": no such file");
        assertThatThrownBy(() -> InputFile.text(missing.resolve("below.txt")))
                .isInstanceOf(InputFormatException.class)
                .hasMessage(missing.resolve("below.txt") + ": no such file");
        assertThatThrownBy(() -> InputFile.content(folder))
                .isInstanceOf(InputFormatException.class)
                .hasMessage(folder + ": is a folder, not a file");
    }

    @Test
    void given_what_is_not_utf_8_then_the_error_names_line_and_column() throws IOException {
        Path file = Files.write(folder.resolve("b.txt"), "x\nkafé".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> InputFile.text(file))
                .isInstanceOf(InputFormatException.class)
                .hasMessageStartingWith(file + ":2:4: not UTF-8");
    }
}
