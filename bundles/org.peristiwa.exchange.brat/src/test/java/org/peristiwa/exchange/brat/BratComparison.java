package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the comparer that shares nothing with the exporter. */
final class BratComparison {

    private BratComparison() {}

    /** What it says of two folders, its sums on the last line. */
    static String of(Path one, Path other) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", "src/test/python/compare_brat.py", one.toString(), other.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
