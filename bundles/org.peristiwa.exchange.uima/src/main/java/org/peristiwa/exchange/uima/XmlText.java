package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.peristiwa.exchange.ExchangeException;

/** Writes text into XML 1.0 so that a parser gives back the same characters, white space too. */
final class XmlText {

    private XmlText() {}

    /**
     * The value of an attribute, without its quotes.
     *
     * @param what the text is, for the error
     * @throws ExchangeException if a character cannot stand in XML 1.0, not even escaped; the message names it
     */
    static void attribute(Writer out, String text, String what) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                throw new ExchangeException(String.format(
                        Locale.ROOT,
                        "%s: the character U+%04X at offset %d cannot be written in XML 1.0; CAS JSON takes it",
                        what,
                        c,
                        i));
            }
            write(out, c);
            i += Character.charCount(c);
        }
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }

    private static void write(Writer out, int c) throws IOException {
        switch (c) {
            case '&' -> out.write("&amp;");
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            case '"' -> out.write("&quot;");
            // A parser takes white space in an attribute for a space, and what ends a line for a line feed.
            case '\t', '\n', '\r', 0x85, 0x2028 -> out.write("&#" + c + ";");
            default -> out.write(Character.toString(c));
        }
    }
}
