package org.peristiwa.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first characters of a file, which tell what it may be. */
final class Beginning {

    private static final int LENGTH = 4096;

    private Beginning() {}

    /** Whether {@code input} looks right, or a file in it or in a folder of an annotator does. */
    static boolean fits(Path input, Predicate<Path> looksRight) {
        if (!Files.isDirectory(input)) {
            return looksRight.test(input);
        }
        try (Stream<Path> files = Files.walk(input, 2)) {
            return files.anyMatch(looksRight);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** They; none where the file cannot be read. */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
