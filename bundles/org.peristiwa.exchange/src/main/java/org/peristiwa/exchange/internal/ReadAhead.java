package org.peristiwa.exchange.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.parts.ReaderThread;

/**
 * Documents of another stream in the same order, read on a thread of their own while the one who asks is busy with an
 * earlier one. So reading and writing go on side by side for every format, and what is written is the same.
 *
 * <p>How far it reads ahead is bounded by what the documents hold: of large ones one waits at most.
 */
public final class ReadAhead implements DocumentStream {

    /** Characters and annotations, each counted as many characters as it takes room of. */
    private static final long MOST_WAITING = 1 << 19;

    private static final int MOST_DOCUMENTS = 64;
    private static final int ROOM_OF_AN_ANNOTATION = 200;

    /** Something read: a document, the end, or why there is none. */
    private record Item(Optional<AnnotatedDocument> document, @Nullable Throwable failure, long weight) {}

    private final DocumentStream from;
    private final ReaderThread reader;
    private final Deque<Item> waiting = new ArrayDeque<>();
    private long weight;
    private boolean closed;
    private boolean ended;

    /** @param from closed with this one */
    public ReadAhead(DocumentStream from) {
        this.from = from;
        this.reader = ReaderThread.begin("reads ahead", this::readAll);
    }

    private void readAll() {
        boolean more = true;
        while (more && roomFor()) {
            Item item = read();
            more = item.failure == null && item.document.isPresent();
            put(item);
        }
    }

    // Whatever goes wrong is thrown where the document would have come.
    private Item read() {
        try {
            Optional<AnnotatedDocument> next = from.next();
            return new Item(next, null, next.map(ReadAhead::weightOf).orElse(0L));
        } catch (IOException | RuntimeException | Error e) {
            return new Item(Optional.empty(), e, 0);
        }
    }

    private static long weightOf(AnnotatedDocument document) {
        return document.text().length()
                + (long) ROOM_OF_AN_ANNOTATION
                        * document.layers().stream()
                                .mapToInt(layer -> layer.getAnnotations().size())
                                .sum();
    }

    /** Waits for room; false where nobody wants any more. */
    private synchronized boolean roomFor() {
        try {
            while (!closed && !waiting.isEmpty() && (weight > MOST_WAITING || waiting.size() >= MOST_DOCUMENTS)) {
                wait();
            }
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void put(Item item) {
        waiting.add(item);
        weight += item.weight;
        notifyAll();
    }

    private synchronized Item take() throws IOException {
        try {
            while (waiting.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
        Item item = waiting.remove();
        weight -= item.weight;
        notifyAll();
        return item;
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        Item item = take();
        ended = item.failure != null || item.document.isEmpty();
        ReaderThread.rethrow(item.failure);
        return item.document;
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            waiting.clear();
            notifyAll();
        }
        reader.join();
        from.close();
    }
}
