package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the program with a heap of a given size.
 *
 * @param seconds how long it took
 * @param heap what was alive, at most, in MB: what was in use behind a full collection, which is asked for again and again
 * @param resident what the process had of the machine's memory, at most, in MB; 0 where the system does not tell
 */
record MeasuredRun(double seconds, int heap, int resident) {

    private static final Pattern COLLECTED = Pattern.compile("Pause Full.*->(\\d+)M\\(");
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KILOBYTES = 1024;
    private static final int LOOK_EVERY_MILLIS = 50;

    /** A full collection takes up to some tenths of a second. */
    private static final int COLLECT_EVERY_MILLIS = 2_000;

    /** Runs {@code arguments} to their end, which has to be a good one. */
    static MeasuredRun of(Program program, Path work, int heapMegabytes, Object... arguments) throws Exception {
        Path log = work.resolve("log.txt");
        Path collections = work.resolve("collections.txt");
        Files.deleteIfExists(collections);
        long begun = System.nanoTime();
        Process process = start(program, log, collections, heapMegabytes, arguments);
        int resident = 0;
        for (int looks = 1; !process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS); looks++) {
            resident = Math.max(resident, residentOf(process.pid()));
            if (looks % (COLLECT_EVERY_MILLIS / LOOK_EVERY_MILLIS) == 0) {
                collect(process.pid());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(process.exitValue())
                .as("%s: %s", List.of(arguments), Files.readString(log))
                .isZero();
        return new MeasuredRun(seconds, heapOf(collections), resident);
    }

    /** Starts {@code arguments} and leaves the end to the caller. */
    static Process start(Program program, Path log, Path collections, int heapMegabytes, Object... arguments)
            throws IOException {
        ProcessBuilder builder = program.builder(List.of(), arguments);
        builder.environment()
                .merge(
                        "PERISTIWA_JAVA_OPTS",
                        " -Xmx" + heapMegabytes + "m -XX:+UseSerialGC -Xlog:gc:file=" + collections,
                        String::concat);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Does nothing to a process that has just ended. */
    private static void collect(long process) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static int residentOf(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            Matcher found = RESIDENT.matcher(Files.readString(status));
            return found.find() ? Integer.parseInt(found.group(1)) / KILOBYTES : 0;
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }

    private static int heapOf(Path collections) throws IOException {
        int most = 0;
        Matcher found = COLLECTED.matcher(Files.readString(collections));
        while (found.find()) {
            most = Math.max(most, Integer.parseInt(found.group(1)));
        }
        return most;
    }
}
