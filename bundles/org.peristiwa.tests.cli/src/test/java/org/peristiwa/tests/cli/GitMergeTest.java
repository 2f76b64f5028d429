package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.tests.cli.Program.Ran;

/** Two branches work on one layer, and the real git has the program merge them. */
class GitMergeTest {

    private static final String LAYER = "annotations/gold/rapat.peristiwa-ann";

    @TempDir
    private Path folder;

    private Path corpus;
    private Program program;

    @BeforeEach
    void makeClone() throws IOException {
        program = new Program(folder.resolve("home"));
        corpus = folder.resolve("my corpus");
        Program.write(folder.resolve("in/rapat.txt"), "Menteri Sari bertemu Duta Besar Wijaya di Jakarta.\n");
        Program.write(
                folder.resolve("in/rapat.ann"),
                "T1\tPerson 8 12\tSari\nT2\tContact 13 20\tbertemu\nE1\tContact:T2\nT3\tPerson 32 38\tWijaya\n");
        fine(program.run("new", corpus));
        fine(program.run("import", corpus, "--format", "brat", folder.resolve("in/rapat.ann")));
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Ani");
        git("config", "user.email", "ani@example.org");
        fine(program.run("git-setup", corpus))
                .out()
                .lines()
                .filter(line -> line.startsWith("git "))
                .forEach(this::shell);
        commit("begun");
    }

    private static Ran fine(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private Ran git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return execute(command);
    }

    /** A command as the program says it, pasted into a shell. */
    private void shell(String line) {
        fine(execute(List.of("sh", "-c", line)));
    }

    private Ran execute(List<String> command) {
        try {
            ProcessBuilder builder = program.builder(List.of()).command(command).directory(corpus.toFile());
            // No settings of the machine's own
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
            Path out = Files.createTempFile(folder, "out", ".txt");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends").isTrue();
            String said = Files.readString(out);
            return new Ran(process.exitValue(), said, said);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void commit(String message) {
        fine(git("add", "-A"));
        fine(git("commit", "-q", "-m", message));
    }

    private String layer() throws IOException {
        return Files.readString(corpus.resolve(LAYER), StandardCharsets.UTF_8);
    }

    private void change(String from, String to) throws IOException {
        assertThat(layer()).contains(from);
        Files.writeString(corpus.resolve(LAYER), layer().replaceFirst(from, to));
    }

    /** Changes that stand on one line, so that git alone could not merge them. */
    private void onBranches(String hereFrom, String hereTo, String thereFrom, String thereTo) throws IOException {
        fine(git("checkout", "-q", "-b", "there"));
        change(thereFrom, thereTo);
        commit("there");
        fine(git("checkout", "-q", "main"));
        change(hereFrom, hereTo);
        commit("here");
    }

    @Test
    void given_changes_on_one_line_that_go_together_then_git_merges_them() throws IOException {
        onBranches(
                "type=\"Person\" extent=\"8-12\"",
                "type=\"Person\" extent=\"0-12\"",
                "type=\"Person\"",
                "type=\"Minister\"");
        fine(git("merge", "-q", "-m", "merged", "there"));
        assertThat(layer()).contains("type=\"Minister\" extent=\"0-12\"").doesNotContain("conflict");
        assertThat(git("status", "--porcelain").out()).isEmpty();
    }

    @Test
    void given_both_made_an_annotation_of_one_id_then_both_are_there() throws IOException {
        String made =
                "  <annotations xsi:type=\"layer:EntityMention\" id=\"m90\" type=\"%s\" extent=\"%s\"/>\n</layer:Layer>";
        onBranches(
                "</layer:Layer>",
                String.format(made, "Place", "42-49"),
                "</layer:Layer>",
                String.format(made, "Person", "21-25"));
        fine(git("merge", "-q", "-m", "merged", "there"));
        assertThat(layer()).contains("id=\"m90\"", "42-49", "id=\"m91\"", "21-25");
        assertThat(program.run("check", corpus).code()).as("opens").isLessThan(2);
    }

    @Test
    void given_a_conflict_then_git_stops_and_the_layer_opens_with_both_values() throws IOException {
        onBranches("type=\"Person\"", "type=\"Politician\"", "type=\"Person\"", "type=\"Minister\"");
        Ran merge = git("merge", "there");
        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.out()).contains(LAYER + ": annotations[", "ours Politician, theirs Minister, before Person");
        assertThat(git("status", "--porcelain").out()).contains("UU " + LAYER);
        assertThat(layer())
                .contains("type=\"Politician\"", "type = &quot;Minister&quot;")
                .doesNotContain("<<<<<<<");
        Ran check = program.run("check", corpus);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("error merge-conflict", "Politician", "Minister");
    }
}
