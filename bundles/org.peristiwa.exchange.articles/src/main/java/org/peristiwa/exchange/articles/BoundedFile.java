package org.peristiwa.exchange.articles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/** Reads what is to be held in memory whole, and refuses what is larger than any article. */
final class BoundedFile {

    /** 64 MiB. */
    static final int LARGEST = 64 << 20;

    private BoundedFile() {}

    /**
     * The bytes of a file.
     *
     * @throws InputFormatException if it is missing, a folder or too large
     */
    static byte[] bytes(Path file) throws IOException {
        InputFile.requireFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, file, ArticleWords.of("theFile"));
        }
    }

    /**
     * What {@code in} gives, whatever it says of its size beforehand.
     *
     * @throws InputFormatException if it is too much
     */
    static byte[] bytes(InputStream in, Path file, Localised what) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InputFormatException(file, ArticleWords.of("wrong.large", what, LARGEST));
        }
        return bytes;
    }

    /** A file's name without its ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
