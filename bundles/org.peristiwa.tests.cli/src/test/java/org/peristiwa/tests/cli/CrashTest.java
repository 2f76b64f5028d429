package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The assembled program is killed at random moments while it annotates, again and again on the same corpus. Every verb
 * that it has acknowledged is there afterwards, and the history with it.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("peristiwa.kills", 20);

    @TempDir
    private Path folder;

    private Program program;
    private Path corpus;

    @BeforeEach
    void aCorpusAndSomebodyWhoAnnotates() throws Exception {
        program = Program.withCacheOfItsOwn(Files.createDirectories(folder.resolve("home")));
        Path jar = new SourceBundle(Path.of("src/test/annotator").toAbsolutePath())
                .build(Files.createDirectories(folder.resolve("bundle")));
        assertThat(program.run("bundle", "install", jar).code()).isZero();
        corpus = AnnotatedWork.corpus(folder.resolve("corpus"));
    }

    /** A run of the program that has ended by a kill. */
    private List<String> killed(List<String> before, long seed, int verbs, long millis, String... more)
            throws Exception {
        Path out = folder.resolve("out.txt");
        List<Object> arguments = new ArrayList<>(List.of(corpus, seed, verbs));
        arguments.addAll(List.of(more));
        ProcessBuilder builder = program.builder(before, arguments.toArray());
        builder.environment().merge("PERISTIWA_JAVA_OPTS", "-Dperistiwa.application=annotator", (a, b) -> a + " " + b);
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        await(process, out, "open ");
        if (millis > 0) {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } else {
            await(process, out, "end");
        }
        process.destroyForcibly().waitFor();
        return Files.readAllLines(out);
    }

    private void await(Process process, Path out, String line) throws Exception {
        long started = System.nanoTime();
        while (Files.readAllLines(out).stream().noneMatch(one -> one.startsWith(line))) {
            assertThat(process.isAlive())
                    .as(() -> "still alive: " + read(folder.resolve("err.txt")))
                    .isTrue();
            assertThat(System.nanoTime() - started).isLessThan(TimeUnit.MINUTES.toNanos(2));
            Thread.sleep(5);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void given_a_program_that_is_killed_again_and_again_then_no_acknowledged_verb_is_lost() throws Exception {
        Random random = new Random(20_260_301);
        AnnotatedWork work = AnnotatedWork.read(corpus);
        int acknowledged = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> said = killed(List.of(), random.nextLong(), Integer.MAX_VALUE, 1 + random.nextInt(700));
            List<AnnotatedWork> possible = work.after(said);
            work = AnnotatedWork.read(corpus);
            assertThat(possible).as("kill " + i + ", last words " + tail(said)).anyMatch(work::matches);
            acknowledged += (int) said.stream().filter("ack"::equals).count();
        }
        assertThat(acknowledged).as("acknowledged at all").isGreaterThan(KILLS);
    }

    @Test
    void given_a_disk_that_fills_up_then_the_program_says_so_and_what_it_acknowledged_before_is_there()
            throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 4_096)) {
            corpus = AnnotatedWork.corpus(disk.folder().resolve("corpus"));
            disk.leave(96);
            assertNothingAcknowledgedIsLost(disk);
        }
    }

    private void assertNothingAcknowledgedIsLost(SmallDisk disk) throws Exception {
        AnnotatedWork work = AnnotatedWork.read(corpus);
        List<String> said = killed(disk.whileFull(), 7, 900, 0, "without-saving");
        assertThat(said).anyMatch(line -> line.startsWith("unsafe ")).anyMatch(line -> line.startsWith("full "));
        assertThat(said.lastIndexOf("ack")).isLessThan(indexOf(said, "full "));
        List<AnnotatedWork> possible = work.after(said);
        AnnotatedWork found = AnnotatedWork.read(corpus);
        assertThat(possible).anyMatch(found::matches);
        disk.makeRoom();
        List<String> afterwards = killed(List.of(), 8, 50, 0);
        assertThat(afterwards.get(0)).isNotEqualTo("open 0");
        assertThat(afterwards).contains("ack").noneMatch(line -> line.startsWith("full "));
        assertThat(found.after(afterwards)).anyMatch(AnnotatedWork.read(corpus)::matches);
    }

    private static int indexOf(List<String> lines, String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> tail(List<String> lines) {
        return new ArrayList<>(lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }
}
