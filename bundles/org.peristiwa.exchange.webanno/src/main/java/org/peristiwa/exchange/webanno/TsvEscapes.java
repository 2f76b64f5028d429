package org.peristiwa.exchange.webanno;

import java.util.ArrayList;
import java.util.List;

/** What a backslash says, in values and in text. */
final class TsvEscapes {

    private static final String RESERVED = "\\[]|_;*";

    private TsvEscapes() {}

    /** A value of a feature; the arrow is escaped as a whole. */
    static String value(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 4);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (RESERVED.indexOf(c) >= 0 || value.startsWith("->", i)) {
                escaped.append('\\').append(c);
            } else if (c == '\t') {
                escaped.append("\\t");
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\r') {
                escaped.append("\\r");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A line of text: control characters and the backslash. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\f' -> escaped.append("\\f");
                case '\r' -> escaped.append("\\r");
                case '\b' -> escaped.append("\\b");
                default -> {
                    if (c < 32 && (c <= 7 || c >= 14)) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    /** What was escaped, of values and of text: a backslash before any other character stands for that character. */
    static String unescaped(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                text.append(c);
                continue;
            }
            char next = escaped.charAt(++i);
            switch (next) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'f' -> text.append('\f');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                default -> text.append(next);
            }
        }
        return text.toString();
    }

    /**
     * A value with the number behind it.
     *
     * @param value still escaped
     * @param number 0 where there is none
     */
    record Numbered(String value, int number) {}

    /** Takes {@code person[3]} apart: a bracket that belongs to the value has a backslash before it. */
    static Numbered numbered(String cell) {
        List<String> parts = split(cell, '[');
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 2 && last.matches("\\d{1,9}]")) {
            return new Numbered(parts.get(0), Integer.parseInt(last.substring(0, last.length() - 1)));
        }
        return new Numbered(cell, 0);
    }

    /** Splits at a character that no backslash stands before. */
    static List<String> split(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == separator) {
                parts.add(cell.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(cell.substring(begin));
        return parts;
    }
}
