package org.peristiwa.exchange.conll;

/** White space, and all else that a column cannot hold, in the escapes of UDPipe's {@code SpacesAfter}. */
final class Spaces {

    private Spaces() {}

    /** The escaped form: {@code \s} for a space, {@code \t}, {@code \r}, {@code \n}, {@code \p} for a bar, {@code \\}. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ' -> escaped.append("\\s");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                case '\n' -> escaped.append("\\n");
                case '|' -> escaped.append("\\p");
                case '\\' -> escaped.append("\\\\");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** What was escaped; a backslash before anything else stands for itself. */
    static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                text.append(c);
                continue;
            }
            switch (escaped.charAt(++i)) {
                case 's' -> text.append(' ');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'n' -> text.append('\n');
                case 'p' -> text.append('|');
                case '\\' -> text.append('\\');
                default -> text.append('\\').append(escaped.charAt(i));
            }
        }
        return text.toString();
    }

    /** A word of a column: white space, which would be the end of a column to some reader, is an underscore. */
    static String oneWord(String token) {
        StringBuilder word = new StringBuilder(token.length());
        token.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0xFEFF ? '_' : c)
                .forEach(word::appendCodePoint);
        return word.toString();
    }
}
