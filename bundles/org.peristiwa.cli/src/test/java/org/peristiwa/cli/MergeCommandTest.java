package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The merge as git calls it, on files, and what prepares git for it. */
class MergeCommandTest {

    private static final String LAYER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<layer:Layer xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:layer=\"https://peristiwa.org/2026/layer\" annotator=\"ani\" article=\"rapat\" textHash=\"0\">\n"
            + "  <annotations xsi:type=\"layer:EntityMention\" id=\"m1\" type=\"PER\" extent=\"8-12\"/>\n"
            + "</layer:Layer>\n";

    @TempDir
    private Path folder;

    private Path base;
    private Path ours;
    private Path theirs;

    @BeforeEach
    void writeVersions() throws IOException {
        base = Files.writeString(folder.resolve("base"), LAYER);
        ours = Files.writeString(folder.resolve("ours"), LAYER);
        theirs = Files.writeString(folder.resolve("theirs"), LAYER);
    }

    private Run merge(String... more) {
        String[] arguments = new String[4 + more.length];
        List.of("merge", base.toString(), ours.toString(), theirs.toString()).toArray(arguments);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    private static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void given_changes_that_go_together_then_ours_has_both_and_nothing_is_said() throws IOException {
        change(ours, "PER", "ORG");
        change(theirs, "8-12", "0-12");
        assertThat(merge()).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(ours)).contains("type=\"ORG\" extent=\"0-12\"");
        assertThat(theirs).hasContent(LAYER.replace("8-12", "0-12"));
    }

    @Test
    void given_a_conflict_then_it_is_listed_reported_and_noted() throws IOException {
        change(ours, "PER", "ORG");
        change(theirs, "PER", "LOC");
        Path out = folder.resolve("out");
        Path report = folder.resolve("report.json");
        Run run = merge(
                "--path",
                "annotations/ani/rapat.peristiwa-ann",
                "--out",
                out.toString(),
                "--report",
                report.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        """
                        annotations/ani/rapat.peristiwa-ann: annotations[m1]/type: ours ORG, theirs LOC, before PER
                        annotations/ani/rapat.peristiwa-ann: 1 conflict
                        """);
        assertThat(Files.readString(out)).contains("kind=\"conflict\" text=\"type = &quot;LOC&quot;\"");
        assertThat(Files.readString(report))
                .contains("\"path\" : \"annotations[m1]/type\"", "\"kind\" : \"changed-by-both\"", "\"LOC\"");
        assertThat(Files.readString(ours)).contains("ORG").doesNotContain("conflict");
    }

    @Test
    void given_no_version_before_then_an_empty_file_stands_for_it() throws IOException {
        Files.writeString(base, "");
        change(theirs, "m1", "m2");
        assertThat(merge().code()).isZero();
        assertThat(Files.readString(ours)).contains("m1", "m2");
    }

    @Test
    void given_a_damaged_version_or_another_text_then_one_line_says_so_and_nothing_is_written() throws IOException {
        change(theirs, "</layer:Layer>", "");
        Run damaged = merge("--path", "annotations/ani/rapat.peristiwa-ann");
        assertThat(damaged.code()).isEqualTo(2);
        assertThat(damaged.err()).contains("annotations/ani/rapat.peristiwa-ann (theirs):", "is cut off");
        Files.writeString(theirs, LAYER.replace("textHash=\"0\"", "textHash=\"1\""));
        Run corrected = merge();
        assertThat(corrected.code()).isEqualTo(2);
        assertThat(corrected.err()).contains("cannot be merged").hasLineCount(1);
        assertThat(ours).hasContent(LAYER);
        assertThat(Run.of("merge", "none", ours.toString(), theirs.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void given_an_older_corpus_then_git_setup_completes_its_attributes_once_and_says_the_commands() throws IOException {
        Path corpus = folder.resolve("it's");
        assertThat(Run.of("new", corpus.toString()).code()).isZero();
        Path attributes = corpus.resolve(".gitattributes");
        String complete = Files.readString(attributes);
        assertThat(complete).contains("*.peristiwa-schema text eol=lf merge=peristiwa\n");
        Run nothing = Run.of("git-setup", corpus.toString());
        assertThat(nothing.out()).doesNotContain("completed").contains("config merge.peristiwa.driver \"'");
        assertThat(Files.readString(attributes)).isEqualTo(complete);

        Files.writeString(attributes, "*.peristiwa-ann text eol=lf\n*.peristiwa merge=union");
        assertThat(Run.of("git-setup", corpus.toString()).out()).contains("completed; commit it");
        assertThat(attributes)
                .hasContent(
                        """
                        *.peristiwa-ann text eol=lf
                        *.peristiwa merge=union
                        *.peristiwa-schema merge=peristiwa
                        *.peristiwa-ann merge=peristiwa
                        """);
        assertThat(Run.of("git-setup", folder.toString()).code()).isEqualTo(2);
    }
}
