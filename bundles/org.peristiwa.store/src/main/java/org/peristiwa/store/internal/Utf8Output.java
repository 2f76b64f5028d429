package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers the bytes of an XML file, or hands them on piece by piece. What is escaped is what a parser would not give back as it was. */
final class Utf8Output {

    /** The characters of ASCII that stand for themselves wherever they stand. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "&<>\"".indexOf(c) < 0;
        }
    }

    private static final int PIECE = 1 << 16;

    private final @Nullable OutputStream to;
    private byte[] bytes;
    private int size;

    /** Gathers all bytes, for {@link #toBytes}. */
    Utf8Output() {
        this(PIECE);
    }

    /** Gathers all bytes, which may be {@code some} or more, for {@link #toBytes}. */
    Utf8Output(int some) {
        to = null;
        bytes = new byte[some];
    }

    /** Hands bytes on to {@code to} as there come to be many, and the last of them by {@link #flush}. */
    Utf8Output(OutputStream to) {
        this.to = to;
        bytes = new byte[PIECE];
    }

    /** Adds bytes as they are. */
    Utf8Output raw(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    /** Adds characters of ASCII as they are. */
    Utf8Output raw(String ascii) {
        int length = ascii.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /**
     * Adds a value that stands in quotes or between tags; line ends and tabs are escaped, so that it keeps to its line.
     *
     * @throws IllegalArgumentException if it holds a character that XML cannot
     */
    Utf8Output escaped(String value) {
        int length = value.length();
        ensure(length * 6);
        for (int i = plain(value); i < length; i++) {
            char c = value.charAt(i);
            if (c == '>' && value.startsWith("]]", i - 2)) {
                raw("&gt;");
            } else if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                beyond(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                requireLegal(!Character.isSurrogate(c) && c <= '\uFFFD', c);
                beyond(c);
            }
        }
        return this;
    }

    /** Adds what needs no second look, up to the first character that does, and gives back where that is. */
    private int plain(String value) {
        int length = value.length();
        int at = size;
        int i = 0;
        for (; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x80 || !PLAIN[c]) {
                break;
            }
            bytes[at++] = (byte) c;
        }
        size = at;
        return i;
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '"' -> raw("&quot;");
            case '\n' -> raw("&#xA;");
            case '\r' -> raw("&#xD;");
            case '\t' -> raw("&#x9;");
            default -> {
                requireLegal(c >= ' ', c);
                bytes[size++] = (byte) c;
            }
        }
    }

    private void beyond(int codePoint) {
        byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /** Source: XML 1.0, production 2, Char. */
    private static void requireLegal(boolean legal, char c) {
        if (!legal) {
            throw new UnwritableException("write.character", String.format("U+%04X", (int) c));
        }
    }

    private void ensure(int more) {
        if (to != null && more > bytes.length - size) {
            flush();
        }
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L)));
        }
    }

    /** @throws UncheckedIOException if they cannot be written */
    void flush() {
        try {
            Objects.requireNonNull(to).write(bytes, 0, size);
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
