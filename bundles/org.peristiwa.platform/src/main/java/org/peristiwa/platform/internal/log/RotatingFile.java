package org.peristiwa.platform.internal.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Appends entries to a file; once it is larger than the limit it becomes {@code <name>.1}, that one {@code <name>.2},
 * and so on. Each entry is one write to a file opened for appending, so that two processes may share it. The JDK's own
 * handler would give each process another file name.
 */
final class RotatingFile extends Handler {

    private final Path file;
    private final long limit;
    private final int kept;

    RotatingFile(Path file, long limit, int kept) {
        this.file = file;
        this.limit = limit;
        this.kept = kept;
        setFormatter(new WithTrace());
        setLevel(Level.ALL);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        byte[] text = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) + text.length > limit) {
                rotate();
            }
            Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            reportError("cannot write " + file, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void rotate() throws IOException {
        for (int age = kept - 1; age >= 1; age--) {
            Path older = aged(age);
            if (Files.exists(older)) {
                Files.move(older, aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, aged(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
