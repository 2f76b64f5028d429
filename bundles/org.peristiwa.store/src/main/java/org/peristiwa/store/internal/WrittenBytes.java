package org.peristiwa.store.internal;

import java.nio.charset.StandardCharsets;

/** The bytes of a file as {@link Utf8Output} makes them, from the front to the back. */
final class WrittenBytes {

    /** The bytes that are a character by themselves, and stand for it. */
    private static final boolean[] PLAIN = new boolean[0x100];

    private static final String[][] ESCAPES = {
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&quot;", "\""},
        {"&gt;", ">"},
        {"&#xA;", "\n"},
        {"&#xD;", "\r"},
        {"&#x9;", "\t"}
    };

    static {
        for (char c = ' '; c < 0x80; c++) {
            PLAIN[c] = "&<>\"".indexOf(c) < 0;
        }
    }

    /** Characters of ASCII that come together in a file. */
    static final class Ascii {

        private final byte[] bytes;

        Ascii(String characters) {
            bytes = characters.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final byte[] bytes;
    private final RepeatedStrings repeated;
    private int at;
    private int from;
    private int hash;
    private boolean plain;

    WrittenBytes(byte[] bytes) {
        this(bytes, new RepeatedStrings());
    }

    /** @param repeated keeps what repeats, in other bytes, too */
    WrittenBytes(byte[] bytes, RepeatedStrings repeated) {
        this.bytes = bytes;
        this.repeated = repeated;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    /** Goes behind {@code expected} if that comes next; stays where it is if not. */
    boolean take(Ascii expected) {
        byte[] wanted = expected.bytes;
        int length = wanted.length;
        if (length > bytes.length - at) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /** Goes behind {@code expected}, which has to come next. */
    void require(Ascii expected) throws OtherFormException {
        if (!take(expected)) {
            throw new OtherFormException();
        }
    }

    /** Goes behind the value that comes next, up to {@code end}, which it does not hold as such. */
    private void pass(char end) throws OtherFormException {
        from = at;
        int code = 0;
        plain = true;
        for (; at < bytes.length && bytes[at] != end; at++) {
            byte b = bytes[at];
            if (!PLAIN[b & 0xFF]) {
                if ((b >= 0 && b < ' ') || b == '<' || b == '"') {
                    throw new OtherFormException();
                }
                plain = false;
            }
            code = 31 * code + b;
        }
        if (at == bytes.length) {
            throw new OtherFormException();
        }
        hash = code;
    }

    /** The value up to {@code end}, which comes next then. */
    String value(char end) throws OtherFormException {
        pass(end);
        return plain ? new String(bytes, from, at - from, StandardCharsets.ISO_8859_1) : unescaped();
    }

    /** The same; one that comes again and again is one object. */
    String repeatedValue(char end) throws OtherFormException {
        pass(end);
        return plain ? repeated.kept(bytes, from, at, hash) : repeated.kept(unescaped());
    }

    private String unescaped() throws OtherFormException {
        String written = new String(bytes, from, at - from, StandardCharsets.UTF_8);
        if (written.indexOf('\uFFFD') >= 0
                || written.indexOf('\uFFFE') >= 0
                || written.indexOf('\uFFFF') >= 0
                || written.contains("]]>")) {
            throw new OtherFormException();
        }
        int escape = written.indexOf('&');
        if (escape < 0) {
            return written;
        }
        StringBuilder value = new StringBuilder(written.length());
        int copied = 0;
        for (; escape >= 0; escape = written.indexOf('&', copied)) {
            String[] known = escapeAt(written, escape);
            value.append(written, copied, escape).append(known[1]);
            copied = escape + known[0].length();
        }
        return value.append(written, copied, written.length()).toString();
    }

    private static String[] escapeAt(String written, int at) throws OtherFormException {
        for (String[] escape : ESCAPES) {
            if (written.startsWith(escape[0], at)) {
                return escape;
            }
        }
        throw new OtherFormException();
    }
}
