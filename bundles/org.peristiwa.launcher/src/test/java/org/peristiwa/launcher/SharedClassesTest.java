package org.peristiwa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedClassesTest {

    @TempDir
    private Path folder;

    @Test
    void given_a_run_that_records_when_it_ends_then_the_next_run_takes_its_classes_from_the_file() throws Exception {
        Path classes = folder.resolve("cache/classes.jsa");
        Path jar = jarOfTheLauncher();

        String first =
                java("-XX:+RecordDynamicDumpInfo", "-Xlog:cds*=off", "-cp", jar, Run.class.getName(), classes, "a");

        assertThat(first).isEmpty();
        assertThat(classes).exists();
        try (var files = Files.list(classes.getParent())) {
            assertThat(files).hasSize(2);
        }
        String second = java(
                "-XX:SharedArchiveFile=" + classes, "-Xlog:class+load", "-cp", jar, Run.class.getName(), classes, "a");
        assertThat(second).containsPattern(SharedClasses.class.getName() + " source: shared objects file \\(top\\)");
        assertThat(classes).exists();
    }

    @Test
    void given_the_classes_of_another_product_when_a_run_ends_then_they_are_gone() throws IOException {
        SharedClasses classes = new SharedClasses(Files.writeString(folder.resolve("classes.jsa"), "theirs"));
        Files.writeString(folder.resolve("classes.jsa.txt"), Runtime.version() + "\nbefore");

        classes.keep("now", false);

        assertThat(classes.file()).doesNotExist();
    }

    @Test
    void given_the_classes_of_this_product_when_a_run_ends_then_they_stay() throws IOException {
        SharedClasses classes = new SharedClasses(Files.writeString(folder.resolve("classes.jsa"), "ours"));
        Files.writeString(folder.resolve("classes.jsa.txt"), Runtime.version() + "\nnow");

        classes.keep("now", true);

        assertThat(classes.file()).hasContent("ours");
    }

    @Test
    void given_a_run_that_does_not_record_when_it_ends_then_nothing_is_written() {
        SharedClasses classes = new SharedClasses(folder.resolve("cache/classes.jsa"));

        classes.keep("now", true);

        assertThat(folder).isEmptyDirectory();
    }

    /** Ends as a run with a window does. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) {
            new SharedClasses(Path.of(arguments[0])).keep(arguments[1], true);
        }
    }

    /** Java shares classes of jars only. */
    private Path jarOfTheLauncher() throws Exception {
        Path jar = folder.resolve("launcher.jar");
        List<String> arguments = new ArrayList<>(List.of("--create", "--file", jar.toString()));
        for (Class<?> each : List.of(SharedClasses.class, Run.class)) {
            Path classes = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().toURI());
            arguments.addAll(List.of("-C", classes.toString(), each.getName().replace('.', '/') + ".class"));
        }
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
        return jar;
    }

    private String java(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        File output = folder.resolve("output.txt").toFile();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        String said = Files.readString(output.toPath());
        assertThat(exit).as(said).isZero();
        return said;
    }
}
