package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Things of another source in the same order, read on a thread of their own while the one who asks is busy with an earlier
 * one. What goes wrong is thrown where the thing would have come, and nothing comes behind it.
 *
 * <p>How far it reads ahead is bounded by what the things weigh: of heavy ones one waits at most.
 *
 * @param <T> what is read
 */
public final class Ahead<T> implements AutoCloseable {

    /** Where things are read; only ever asked by one thread. */
    @FunctionalInterface
    public interface Source<T> {
        /** The next; empty where there is none. */
        Optional<T> next() throws IOException;
    }

    /** Something read: a thing, the end, or why there is none. */
    private record Item<T>(Optional<T> thing, @Nullable Throwable failure, long weight) {}

    private final Source<T> from;
    private final ToLongFunction<T> weigh;
    private final long most;
    private final Deque<Item<T>> waiting = new ArrayDeque<>();
    private @Nullable ReaderThread reader;
    private long weight;
    private boolean closed;
    private boolean ended;

    /**
     * Begins when it is asked for the first time.
     *
     * @param most what all that waits may weigh, but for one thing
     */
    public Ahead(Source<T> from, ToLongFunction<T> weigh, long most) {
        this.from = from;
        this.weigh = weigh;
        this.most = most;
    }

    /** Whether who asks is behind: so much waits that the one who reads may take its time. */
    public synchronized boolean isWellAhead() {
        return weight > most / 2;
    }

    private void readAll() {
        boolean more = true;
        while (more && roomFor()) {
            Item<T> item = read();
            more = item.failure == null && item.thing.isPresent();
            put(item);
        }
    }

    private Item<T> read() {
        try {
            Optional<T> next = from.next();
            return new Item<>(next, null, next.isPresent() ? weigh.applyAsLong(next.get()) : 0);
        } catch (IOException | RuntimeException | Error e) {
            return new Item<>(Optional.empty(), e, 0);
        }
    }

    /** Waits for room; false where nobody wants any more. */
    private synchronized boolean roomFor() {
        try {
            while (!closed && weight > most) {
                wait();
            }
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void put(Item<T> item) {
        waiting.add(item);
        weight += item.weight;
        notifyAll();
    }

    private synchronized Item<T> take() throws InterruptedIOException {
        try {
            while (waiting.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
        Item<T> item = waiting.remove();
        weight -= item.weight;
        notifyAll();
        return item;
    }

    /** The next; empty where there is none. */
    public Optional<T> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        if (reader == null) {
            reader = ReaderThread.begin("reads ahead", this::readAll);
        }
        Item<T> item = take();
        ended = item.failure != null || item.thing.isEmpty();
        ReaderThread.rethrow(item.failure);
        return item.thing;
    }

    /** Ends the reading; waits for what is just being read. Nothing comes any more. */
    @Override
    public void close() {
        ended = true;
        synchronized (this) {
            closed = true;
            waiting.clear();
            notifyAll();
        }
        if (reader != null) {
            reader.join();
        }
    }
}
