package org.peristiwa.text;

import org.peristiwa.words.Message;
import org.peristiwa.words.ToldIOException;

/**
 * Bytes that were to be UTF-8 and are not: an illegal or cut-off sequence, an overlong form, an encoded
 * surrogate.
 */
public final class NotUtf8Exception extends ToldIOException {

    private static final long serialVersionUID = 1L;

    private final long byteOffset;
    private final int line;
    private final int column;

    /**
     * @param byteOffset where the offending sequence begins, from 0
     * @param line the line it stands on, from 1
     * @param column the character of that line at which it stands, in code points, from 1
     * @param offending the offending bytes, as hexadecimal digits
     */
    public NotUtf8Exception(long byteOffset, int line, int column, String offending) {
        super(Message.of(NotUtf8Exception.class, "notUtf8", offending, byteOffset, line, column));
        this.byteOffset = byteOffset;
        this.line = line;
        this.column = column;
    }

    /** Where the offending sequence begins, in bytes from 0. */
    public long byteOffset() {
        return byteOffset;
    }

    /** The line of the offending sequence, from 1; LF, CR and CRLF end a line. */
    public int line() {
        return line;
    }

    /** The character of the line, in code points from 1, at which the offending sequence stands. */
    public int column() {
        return column;
    }
}
