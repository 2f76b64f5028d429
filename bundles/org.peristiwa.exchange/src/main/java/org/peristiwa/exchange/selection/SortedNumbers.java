package org.peristiwa.exchange.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that come in any order and are then gone through in ascending order. Up to a bound they are in memory, beyond it
 * in sorted runs in a file that nobody else sees: it is gone with the process, or when nobody has the numbers any more.
 */
final class SortedNumbers {

    private static final int LEAST = 64;

    /** Bytes of all runs together that are in memory while they are gone through. */
    private static final int READ_TOGETHER = 1 << 20;

    private static final int LEAST_OF_A_RUN = 512;

    private final int atHand;
    private long[] waiting = new long[LEAST];
    private int count;
    private @Nullable FileChannel file;
    /** For each run the place behind it, in bytes. */
    private final List<Long> ends = new ArrayList<>();

    /** @param atHand how many of them are in memory at most, from 1 */
    SortedNumbers(int atHand) {
        this.atHand = atHand;
    }

    void add(long number) {
        if (count == atHand) {
            writeRun();
        }
        if (count == waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.min(atHand, 2 * count));
        }
        waiting[count] = number;
        count++;
    }

    private void writeRun() {
        Arrays.sort(waiting, 0, count);
        try {
            if (file == null) {
                // on most systems a file to be deleted when it is closed has no name from the beginning
                Path made = Files.createTempFile("peristiwa-", ".numbers");
                file = FileChannel.open(
                        made, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
            bytes.asLongBuffer().put(waiting, 0, count);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            ends.add(file.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count = 0;
    }

    /** Goes through the numbers in ascending order; those that are equal come as often as they were added. */
    void forEach(LongConsumer action) {
        Arrays.sort(waiting, 0, count);
        PriorityQueue<Run> runs = new PriorityQueue<>();
        for (int i = 0; i < ends.size(); i++) {
            runs.add(new Run(i == 0 ? 0 : ends.get(i - 1), ends.get(i)));
        }
        int next = 0;
        while (next < count || !runs.isEmpty()) {
            Run first = runs.peek();
            if (first == null || (next < count && waiting[next] <= first.number)) {
                action.accept(waiting[next]);
                next++;
            } else {
                action.accept(first.number);
                runs.remove();
                if (first.advance()) {
                    runs.add(first);
                }
            }
        }
    }

    /** What is still to come of a run. */
    private final class Run implements Comparable<Run> {
        private final long end;
        private final ByteBuffer bytes;
        private LongBuffer numbers = LongBuffer.allocate(0);
        private long place;
        private long number;

        Run(long begin, long end) {
            this.place = begin;
            this.end = end;
            this.bytes = ByteBuffer.allocate(
                    Math.max(LEAST_OF_A_RUN, READ_TOGETHER / ends.size() / Long.BYTES * Long.BYTES));
            advance();
        }

        boolean advance() {
            if (!numbers.hasRemaining() && !read()) {
                return false;
            }
            number = numbers.get();
            return true;
        }

        private boolean read() {
            bytes.clear().limit((int) Math.min(bytes.capacity(), end - place));
            try {
                while (file != null && bytes.hasRemaining()) {
                    place += file.read(bytes, place);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            numbers = bytes.flip().asLongBuffer();
            return numbers.hasRemaining();
        }

        @Override
        public int compareTo(Run other) {
            return Long.compare(number, other.number);
        }
    }
}
