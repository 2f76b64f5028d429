package org.peristiwa.tests.ui.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The product with the tests of this bundle inside, as a process of its own: once its window is up the tests run, then it is closed as a
 * user would.
 *
 * @param home the user's home folder: settings, window and log are kept there from one run to the next
 */
record ScreenRun(Path home) {

    /** What GTK and its libraries print, such as {@code (SWT:4711): Gtk-CRITICAL **: 12:00:00.000: …}. */
    private static final Pattern COMPLAINT = Pattern.compile("\\(.*:\\d+\\): .*-(CRITICAL|WARNING|ERROR) \\*\\*.*");

    /**
     * How a run ended.
     *
     * @param exit code of the process: 0 if all tests passed
     * @param complaints of GTK
     */
    record Ended(int exit, List<String> complaints) {

        /** All tests passed, and GTK had nothing to say. */
        static final Ended WELL = new Ended(0, List.of());
    }

    /**
     * Runs the tests of one class, or all that the bundle names.
     *
     * @param only the class, by its simple name; null for all
     * @param options of Java
     */
    Ended run(@Nullable String only, String... options) throws IOException, InterruptedException {
        Files.createDirectories(home);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true",
                "-Dperistiwa.application=tests",
                "-Dperistiwa.start=tests,workbench,extra",
                "-Dperistiwa.roots=" + property("roots"),
                "-Dperistiwa.screenshots=" + property("screenshots"),
                "-Duser.language=en"));
        if (only != null) {
            command.add("-Dperistiwa.tests.only=" + only);
        }
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar",
                property("launcher"),
                "--bundle=org.peristiwa.tests.ui",
                "--reports=" + Path.of(property("reports"), only == null ? "workbench" : only),
                "--workbench"));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.remove("XDG_DATA_HOME");
        environment.remove("XDG_CACHE_HOME");
        return watch(builder.start());
    }

    private static String property(String name) {
        return System.getProperty("peristiwa.screen." + name);
    }

    /** Passes on what the process prints. */
    private static Ended watch(Process process) throws InterruptedException {
        List<String> complaints = new ArrayList<>();
        Thread output = new Thread(() -> copy(process.getInputStream(), System.out, new ArrayList<>()), "output");
        output.start();
        copy(process.getErrorStream(), System.err, complaints);
        output.join();
        return new Ended(process.waitFor(), List.copyOf(complaints));
    }

    private static void copy(InputStream from, PrintStream to, List<String> complaints) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                to.println(line);
                if (COMPLAINT.matcher(line).matches()) {
                    complaints.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the product's log that are worse than information, from all runs so far. */
    List<String> trouble() throws IOException {
        Path log = home.resolve(".local/share/peristiwa/logs/peristiwa.log");
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" WARNING ") || line.contains(" SEVERE ") || line.startsWith("\tat "))
                .toList();
    }
}
