package org.peristiwa.exchange.internal;

import java.io.IOException;
import java.util.Optional;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.parts.Ahead;

/**
 * Documents of another stream in the same order, read while the one who asks is busy with an earlier one. So reading and
 * writing go on side by side for every format, and what is written is the same.
 */
public final class ReadAhead implements DocumentStream {

    /** Characters and annotations, each counted as many characters as it takes room of. */
    private static final long MOST_WAITING = 1 << 19;

    private static final long LEAST_OF_A_DOCUMENT = MOST_WAITING / 64;
    private static final long ROOM_OF_AN_ANNOTATION = 200;

    private final DocumentStream from;
    private final Ahead<AnnotatedDocument> ahead;

    /** @param from closed with this one */
    public ReadAhead(DocumentStream from) {
        this.from = from;
        this.ahead = new Ahead<>(from::next, ReadAhead::weightOf, MOST_WAITING);
    }

    private static long weightOf(AnnotatedDocument document) {
        int annotations = document.layers().stream()
                .mapToInt(layer -> layer.getAnnotations().size())
                .sum();
        return Math.max(LEAST_OF_A_DOCUMENT, document.text().length() + ROOM_OF_AN_ANNOTATION * annotations);
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        return ahead.next();
    }

    @Override
    public void close() throws IOException {
        ahead.close();
        from.close();
    }
}
