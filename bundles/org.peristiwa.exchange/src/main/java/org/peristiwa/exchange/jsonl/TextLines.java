package org.peristiwa.exchange.jsonl;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;
import org.peristiwa.words.Localised;

/**
 * The lines of a file in UTF-8, one at a time. Lines end with LF or CRLF; a byte order mark at the beginning is left
 * out. Memory is that of one line, and a line has a bound: what is longer is no line of any format.
 */
public final class TextLines implements Closeable {

    /** The longest line in bytes: 64 MiB. */
    public static final int LONGEST = 64 << 20;

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text without its end
     */
    public record Line(int number, String text) {}

    private final Path file;
    private final int longest;
    private final InputStream in;
    private int number;
    /** Whether the rest of a line that was too long stands before the next one. */
    private boolean inside;

    private TextLines(Path file, int longest) throws IOException {
        this.file = file;
        this.longest = longest;
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /**
     * Opens a file.
     *
     * @throws InputFormatException if it is missing or a folder
     * @throws IOException if it cannot be read
     */
    public static TextLines open(Path file) throws IOException {
        return open(file, LONGEST);
    }

    static TextLines open(Path file, int longest) throws IOException {
        InputFile.requireFile(file);
        return new TextLines(file, longest);
    }

    /** The file that is read. */
    public Path file() {
        return file;
    }

    /**
     * The next line, or empty behind the last one.
     *
     * @throws InputFormatException if it is too long or not UTF-8; the line behind it can be read then
     * @throws IOException if it cannot be read
     */
    public Optional<Line> next() throws IOException {
        if (inside) {
            skipRest();
        }
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() == longest) {
                // Not skipped now: who gives up here need not wait for the end of a file of any length.
                inside = true;
                throw new InputFormatException(file, number, 0, "", ErrorWords.of("longLine", longest));
            }
            bytes.write(b);
        }
        return Optional.of(new Line(number, decoded(bytes)));
    }

    private void skipRest() throws IOException {
        inside = false;
        int b = in.read();
        while (b >= 0 && b != '\n') {
            b = in.read();
        }
    }

    private String decoded(ByteArrayOutputStream bytes) throws InputFormatException {
        try {
            String line = TextFile.decode(bytes.toByteArray()).text().content();
            if (number == 1 && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (NotUtf8Exception e) {
            throw new InputFormatException(file, number, e.column(), "", Localised.told(e));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
