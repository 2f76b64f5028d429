package org.peristiwa.exchange;

import java.nio.file.Path;
import org.peristiwa.words.Localised;

/** Input that is not what its format says. It reads {@code file:line:column: reason: "text"}. */
public final class InputFormatException extends ExchangeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final transient SkippedInput place;

    /**
     * @param file the file, or folder, that is wrong
     * @param line counted from 1; 0 when it is the file as a whole
     * @param column in characters (UTF-16), counted from 1; 0 when it is the line as a whole
     * @param text the offending text, of any length; empty when there is none to show
     * @param reason what is wrong, without a full stop
     */
    public InputFormatException(Path file, int line, int column, String text, Localised reason) {
        this(new SkippedInput(file.toString(), line, column, shorten(text), reason));
    }

    /** Something wrong with the file as a whole. */
    public InputFormatException(Path file, Localised reason) {
        this(file, 0, 0, "", reason);
    }

    /** The same with a reason that reads alike in each language. */
    public InputFormatException(Path file, int line, int column, String text, String reason) {
        this(file, line, column, text, Localised.verbatim(reason));
    }

    /** The same with a reason that reads alike in each language. */
    public InputFormatException(Path file, String reason) {
        this(file, Localised.verbatim(reason));
    }

    private InputFormatException(SkippedInput place) {
        super(place);
        this.place = place;
    }

    /** What is wrong and where, in the form in which a lenient import lists it. */
    public SkippedInput place() {
        return place;
    }

    private static String shorten(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
