package org.peristiwa.benchmarks.screen;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one kind of action, in nanoseconds. */
final class Samples {

    private long[] nanos = new long[64];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    /** In milliseconds: the value that {@code share} of the samples do not exceed. */
    double quantile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f %8.2f %8.2f  (%d)", quantile(0.5), quantile(0.99), quantile(1), count);
    }
}
