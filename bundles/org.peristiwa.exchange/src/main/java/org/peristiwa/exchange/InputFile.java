package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;
import org.peristiwa.words.Localised;

/** Reads files that an import was given, with the same errors for every format. */
public final class InputFile {

    private static final int SHARE_OF_MEMORY = 5;

    private InputFile() {}

    /**
     * Reads a text file.
     *
     * @throws InputFormatException if it is missing, a folder, or not UTF-8 (with line and column)
     * @throws ExchangeException if it is larger than the memory can hold
     * @throws IOException if it cannot be read
     */
    public static TextFile text(Path file) throws IOException {
        return read(file, TextFile::decode);
    }

    /**
     * The content of a text file without a byte order mark; for files that hold no article text. It fails as
     * {@link #text} does.
     */
    public static String content(Path file) throws IOException {
        String content = read(file, TextFile::characters);
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    @FunctionalInterface
    private interface Decoding<T> {
        T of(byte[] bytes) throws NotUtf8Exception;
    }

    private static <T> T read(Path file, Decoding<T> decoding) throws IOException {
        requireRoom(file, sizeOf(file));
        try {
            return decoding.of(Files.readAllBytes(file));
        } catch (NotUtf8Exception e) {
            throw new InputFormatException(file, e.line(), e.column(), "", Localised.told(e));
        } catch (AccessDeniedException e) {
            throw new ExchangeException(ErrorWords.of("mayNotRead", file), e);
        } catch (OutOfMemoryError e) {
            throw new ExchangeException(ErrorWords.of("tooLarge", file), e);
        }
    }

    /** The bytes, their text and what is made of it have to be in memory together. */
    private static void requireRoom(Path file, long size) throws ExchangeException {
        long most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        if (size > most) {
            throw new ExchangeException(ErrorWords.of("largeFile", file, size >> 20, most >> 20));
        }
    }

    /**
     * Makes sure that there is a file.
     *
     * @throws InputFormatException if there is none, or it is a folder
     */
    public static void requireFile(Path file) throws InputFormatException {
        sizeOf(file);
    }

    private static long sizeOf(Path file) throws InputFormatException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new InputFormatException(file, ErrorWords.of("noSuchFile"));
        }
        if (found.isDirectory()) {
            throw new InputFormatException(file, ErrorWords.of("isFolder"));
        }
        return found.size();
    }
}
