package org.peristiwa.exchange;

import java.util.Locale;
import org.peristiwa.words.Localised;

/**
 * Input that is wrong, and which a lenient import left out.
 *
 * @param file as the user named it
 * @param line counted from 1; 0 when it is the file as a whole
 * @param column in characters (UTF-16), counted from 1; 0 when it is the line as a whole
 * @param text the offending text, shortened; empty when there is none to show
 * @param why what is wrong
 */
public record SkippedInput(String file, int line, int column, String text, Localised why) implements Localised {

    /** What is wrong, in English. */
    public String reason() {
        return why.inEnglish();
    }

    /** {@code file:line:column: reason: "text"}, without the parts that are not known. */
    @Override
    public String in(Locale language) {
        StringBuilder message = new StringBuilder(file);
        if (line > 0) {
            message.append(':').append(line);
            if (column > 0) {
                message.append(':').append(column);
            }
        }
        message.append(": ").append(why.in(language));
        return text.isEmpty()
                ? message.toString()
                : message.append(": \"").append(text).append('"').toString();
    }

    /** The same in English. */
    @Override
    public String toString() {
        return inEnglish();
    }
}
