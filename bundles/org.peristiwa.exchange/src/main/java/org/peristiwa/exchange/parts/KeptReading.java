package org.peristiwa.exchange.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.peristiwa.exchange.AnnotatedDocument;

/** The documents of a reading, as long as they take but a small share of the memory; of more, none is kept. */
final class KeptReading implements ReadTwice.Documents {

    private static final int SHARE_OF_MEMORY = 8;
    private static final int BYTES_OF_A_CHARACTER = 2;

    /** With its arguments and all that hangs on it. */
    private static final int BYTES_OF_AN_ANNOTATION = 500;

    private final long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    private final Deque<AnnotatedDocument> documents = new ArrayDeque<>();
    private long taken;

    void add(AnnotatedDocument document) {
        taken += (long) BYTES_OF_A_CHARACTER * document.text().length();
        taken += document.layers().stream()
                .mapToLong(layer ->
                        (long) BYTES_OF_AN_ANNOTATION * layer.getAnnotations().size())
                .sum();
        if (isWhole()) {
            documents.add(document);
        } else {
            documents.clear();
        }
    }

    /** Whether every document is there. */
    boolean isWhole() {
        return taken <= room;
    }

    @Override
    public Optional<AnnotatedDocument> next() {
        return Optional.ofNullable(documents.poll());
    }
}
