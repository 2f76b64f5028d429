package org.peristiwa.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, each with its line feed. */
final class ByteLines {

    private final InputStream in;
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int end;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line; the last one may have no line feed. Null behind it. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (at < end || fill()) {
            int from = at;
            while (at < end && piece[at] != '\n') {
                at++;
            }
            boolean whole = at < end;
            at = whole ? at + 1 : at;
            line.write(piece, from, at - from);
            if (whole) {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.readNBytes(piece, 0, piece.length));
        return end > 0;
    }
}
