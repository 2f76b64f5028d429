package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.SelfCheckException;

/** Reads the files of an export back, one at a time: there may be one for each article. */
public final class ReadBack {

    /** Reads one file. */
    @FunctionalInterface
    public interface FileReader {

        /**
         * Reads it.
         *
         * @throws InputFormatException if the file is not as it should be
         */
        void read(Path file) throws IOException;
    }

    private ReadBack() {}

    /**
     * Reads each file in {@code folder} and below it that {@code which} tells.
     *
     * @throws SelfCheckException if the reader does not take one
     * @throws IOException if one cannot be read
     */
    public static void each(Path folder, Predicate<Path> which, FileReader reader) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Iterator<Path> files = all.filter(which).iterator();
            while (files.hasNext()) {
                reader.read(files.next());
            }
        } catch (InputFormatException e) {
            throw new SelfCheckException(ErrorWords.readBack(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
