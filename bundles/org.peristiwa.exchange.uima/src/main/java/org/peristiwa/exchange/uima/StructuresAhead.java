package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.peristiwa.exchange.parts.ReaderThread;
import org.peristiwa.exchange.uima.XmiReading.Structures;

/**
 * The structures of a file, read on a thread of their own some thousands ahead of the one who makes something of them. They
 * come in the order of the file, and so does what is wrong with it.
 */
final class StructuresAhead implements AutoCloseable {

    private static final int TOGETHER = 512;
    private static final int MOST_WAITING = 16;

    /**
     * Something read.
     *
     * @param content gives it to who wants it, or throws what is wrong there
     * @param isLast whether nothing follows
     */
    private record Part(Content content, boolean isLast) {}

    /** Gives structures, one after another. */
    @FunctionalInterface
    interface Content {
        void into(Structures found) throws IOException;
    }

    private final BlockingQueue<Part> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ReaderThread reader;

    StructuresAhead(Content parsing) {
        reader = ReaderThread.begin("reads structures ahead", () -> read(parsing));
    }

    // Whatever goes wrong is thrown where the structure would have come.
    private void read(Content parsing) {
        Gathering gathering = new Gathering();
        Throwable failure = null;
        try {
            parsing.into(gathering);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
        try {
            gathering.handOver();
            Throwable thrown = failure;
            put(new Part(found -> ReaderThread.rethrow(thrown), true));
        } catch (InterruptedIOException e) {
            // Nobody wants any more.
        }
    }

    private void put(Part part) throws InterruptedIOException {
        try {
            waiting.put(part);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Hands over many at a time. */
    private final class Gathering implements Structures {

        private List<RawFs> some = new ArrayList<>(TOGETHER);

        @Override
        public void add(RawFs structure) throws InterruptedIOException {
            some.add(structure);
            if (some.size() == TOGETHER) {
                handOver();
            }
        }

        @Override
        public void members(int sofa, int... members) throws InterruptedIOException {
            handOver();
            put(new Part(found -> found.members(sofa, members), false));
        }

        void handOver() throws InterruptedIOException {
            List<RawFs> gathered = some;
            some = new ArrayList<>(TOGETHER);
            put(new Part(found -> addAll(gathered, found), false));
        }
    }

    private static void addAll(List<RawFs> structures, Structures found) throws IOException {
        for (RawFs structure : structures) {
            found.add(structure);
        }
    }

    /** Gives all that is read to {@code found}. */
    void into(Structures found) throws IOException {
        Part part;
        do {
            part = take();
            part.content.into(found);
        } while (!part.isLast);
    }

    private Part take() throws InterruptedIOException {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
    }

    /** Ends the reading, if it is still going on. */
    @Override
    public void close() {
        reader.interrupt();
        reader.join();
    }
}
