package org.peristiwa.exchange.corpus;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.exchange.AnnotatedDocument;

/** Documents that are taken into a corpus together: so many that a step is worth it, and so few that they fit the memory. */
final class Batch {

    /**
     * How much is too much.
     *
     * @param documents at most
     * @param weight of all of them, in about as many characters as they take room of
     */
    record Bounds(int documents, long weight) {

        private static final long LARGEST_STEP = 48L << 20;
        private static final int SHARE_OF_MEMORY = 32;

        /** What is taken in as one step, to be undone as one, where a process has this much memory in bytes. */
        static Bounds oneStep(long memory) {
            return new Bounds(5_000, Math.min(LARGEST_STEP, memory / SHARE_OF_MEMORY));
        }

        /** What is taken in at a time when all together is more than one step. */
        static Bounds part(long memory) {
            return new Bounds(500, oneStep(memory).weight() / 8);
        }
    }

    private static final int ROOM_OF_AN_ANNOTATION = 200;

    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private long weight;

    void add(AnnotatedDocument document) {
        documents.add(document);
        weight += document.text().length();
        document.layers()
                .forEach(layer -> weight +=
                        (long) ROOM_OF_AN_ANNOTATION * layer.getAnnotations().size());
    }

    List<AnnotatedDocument> documents() {
        return documents;
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    boolean isFull(Bounds bounds) {
        return documents.size() >= bounds.documents() || weight >= bounds.weight();
    }
}
