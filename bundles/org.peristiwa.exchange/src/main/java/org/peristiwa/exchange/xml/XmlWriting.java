package org.peristiwa.exchange.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.words.Localised;

/** Writes elements and text into XML 1.0, so that a parser gives back the same characters. */
public final class XmlWriting {

    private final Writer out;
    private final Localised what;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param what the file is of, for errors: {@code article rapat-1} */
    public XmlWriting(Writer out, Localised what) {
        this.out = out;
        this.what = what;
    }

    /** The line that begins a file. */
    public void declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** The line that names a document type. */
    public void documentType(String root, String system) throws IOException {
        out.write("<!DOCTYPE " + root + " SYSTEM \"" + system + "\">\n");
    }

    /**
     * Begins an element on a line of its own.
     *
     * @param attributes name and value in turn; one whose value is null is left out
     */
    public void begin(String name, @Nullable String... attributes) throws IOException {
        indent();
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
    }

    /** Ends the element that was begun last. */
    public void end() throws IOException {
        String name = open.pop();
        indent();
        out.write("</" + name + ">\n");
    }

    /** An element without content on a line of its own. */
    public void empty(String name, @Nullable String... attributes) throws IOException {
        indent();
        tag(name, attributes);
        out.write("/>\n");
    }

    /** An element of text on a line of its own. */
    public void leaf(String name, String text, @Nullable String... attributes) throws IOException {
        indent();
        tag(name, attributes);
        out.write(">");
        text(text);
        out.write("</" + name + ">\n");
    }

    /** Begins an element within text. */
    public void beginInline(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">");
    }

    /** An element without content within text: the line ends inside its tag, where it is no text. */
    public void emptyInline(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write("\n/>");
    }

    /** Ends an element within text. */
    public void endInline(String name) throws IOException {
        out.write("</" + name + ">");
    }

    /**
     * Text between tags.
     *
     * @throws ExchangeException if a character cannot stand in XML 1.0, not even escaped; the message names it
     */
    public void text(String text) throws IOException {
        escape(out, text, false, () -> what);
    }

    private void indent() throws IOException {
        for (int i = 0; i < open.size(); i++) {
            out.write("  ");
        }
    }

    private void tag(String name, @Nullable String... attributes) throws IOException {
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(" " + attributes[i] + "=\"");
                attribute(out, value, () -> what);
                out.write("\"");
            }
        }
    }

    /**
     * Writes the value of an attribute, without its quotes.
     *
     * @param what the text is of, for the error
     * @throws ExchangeException if a character cannot stand in XML 1.0, not even escaped; the message names it
     */
    public static void attribute(Writer out, String value, Supplier<? extends Localised> what) throws IOException {
        escape(out, value, true, what);
    }

    /** Appends the value of an attribute, without its quotes; as {@link #attribute(Writer, String, Supplier)}. */
    public static void attribute(StringBuilder out, String value, Supplier<? extends Localised> what)
            throws IOException {
        escape(out, value, true, what);
    }

    private static void escape(Writer out, String text, boolean inAttribute, Supplier<? extends Localised> what)
            throws IOException {
        if (isPlain(text)) {
            out.write(text);
            return;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(escaped, text, inAttribute, what);
        out.append(escaped);
    }

    /** Whether all characters, wherever they stand, stand for themselves; told soon, as most texts are such. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static void escape(StringBuilder out, String text, boolean inAttribute, Supplier<? extends Localised> what)
            throws IOException {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                throw new ExchangeException(
                        ErrorWords.of("xmlCharacter", what.get(), String.format(Locale.ROOT, "U+%04X", c), i));
            }
            String escaped = escaped(c, inAttribute);
            if (escaped != null) {
                out.append(text, written, i).append(escaped);
                written = i + 1;
            }
            i += Character.charCount(c) - 1;
        }
        out.append(text, written, text.length());
    }

    /** Whether a character can stand in XML 1.0. */
    public static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }

    /** What stands for a character that cannot stand for itself, which is one UTF-16 unit; null for any other. */
    private static @Nullable String escaped(int c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            // A parser takes white space in an attribute for a space, and what ends a line for a line feed.
            case '\t', '\n' -> inAttribute ? "&#" + c + ";" : null;
            case '\r', 0x85, 0x2028 -> "&#" + c + ";";
            default -> null;
        };
    }
}
