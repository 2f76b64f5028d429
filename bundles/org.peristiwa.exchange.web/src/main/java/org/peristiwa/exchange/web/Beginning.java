package org.peristiwa.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first characters of a file, which tell what it may be. */
final class Beginning {

    private static final int LENGTH = 4096;

    private Beginning() {}

    /** They; none where the file cannot be read. */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
