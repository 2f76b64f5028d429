package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;

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
        requireFile(file);
        requireRoom(file);
        try {
            return TextFile.read(file);
        } catch (NotUtf8Exception e) {
            throw new InputFormatException(file, e.line(), e.column(), "", String.valueOf(e.getMessage()));
        } catch (AccessDeniedException e) {
            throw new ExchangeException(file + ": may not be read", e);
        } catch (OutOfMemoryError e) {
            throw new ExchangeException(file + ": too large for the memory at hand", e);
        }
    }

    /** The bytes, their text and what is made of it have to be in memory together. */
    private static void requireRoom(Path file) throws IOException {
        long most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        if (Files.size(file) > most) {
            throw new ExchangeException(file + ": has " + (Files.size(file) >> 20)
                    + " MB, too large for the memory at hand, which has room for " + (most >> 20));
        }
    }

    /** The content of a text file without a byte order mark; for files that hold no article text. */
    public static String content(Path file) throws IOException {
        String content = text(file).text().content();
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    /**
     * Makes sure that there is a file.
     *
     * @throws InputFormatException if there is none, or it is a folder
     */
    public static void requireFile(Path file) throws InputFormatException {
        if (Files.isDirectory(file)) {
            throw new InputFormatException(file, "is a folder, not a file");
        }
        if (!Files.exists(file)) {
            throw new InputFormatException(file, "no such file");
        }
    }
}
