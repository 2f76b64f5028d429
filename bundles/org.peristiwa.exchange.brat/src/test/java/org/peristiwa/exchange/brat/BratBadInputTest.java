package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;

class BratBadInputTest {

    private static final String GOOD = "T1\tPerson 0 3\tAni\nT2\tMeet 4 11\tbertemu\nE1\tMeet:T2 Participant:T1\n";

    @TempDir
    Path folder;

    private BratFiles files;

    @BeforeEach
    void setUp() throws Exception {
        files = new BratFiles(folder).text("a", "Ani bertemu Budi.\n");
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("T3 Person 12 16 Budi", ":4:21: no tab behind the id"),
                Arguments.of("T3\tPerson 12 16 Budi", ":4:21: a text-bound line has three columns"),
                Arguments.of("X3\tPerson 12 16\tBudi", ":4:1: not an id of an annotation: \"X3\""),
                Arguments.of("T3\tPerson\tBudi", ":4:4: expected Type begin end: \"Person\""),
                Arguments.of("T3\tPerson 12 x\tBudi", ":4:11: expected two offsets: \"12 x\""),
                Arguments.of("T3\tPerson -1 3\tAni", ":4:11: expected two offsets: \"-1 3\""),
                Arguments.of("T3\tPerson 12 19\tBudi", ":4:11: offset past the end of the text, which has 18"),
                Arguments.of("T3\tPerson 12 99999999999\tBudi", ":4:11: offset past the end of the text"),
                Arguments.of("T3\tPerson 12 12\t", ":4:11: covers no text"),
                Arguments.of("T3\tPerson 16 12\tBudi", ":4:11: covers no text"),
                Arguments.of("T3\tPerson 12 16;14 17\tBudi di.", ":4:11: pieces overlap"),
                Arguments.of("T3\tPerson 12 16\tBudo", ":4:17: the text there is \"Budi\": \"Budo\""),
                Arguments.of("T1\tPerson 12 16\tBudi", ":4:1: this id is used already: \"T1\""),
                Arguments.of("E2\tMeet:T9", ":4:4: no text-bound line with the id of this trigger: \"T9\""),
                Arguments.of("E2\tMeet:T2 Participant:T9", ":4:4: no line with this id: \"T9\""),
                Arguments.of("E2\tMeet", ":4:4: expected Role:Id: \"Meet\""),
                Arguments.of("R1\tNear Arg1:T1", ":4:4: a relation has two ends"),
                Arguments.of("R1\tNear Arg1:T1 Arg2:T7", ":4:4: no line with this id: \"T7\""),
                Arguments.of("*\tEquiv", ":4:3: a tie without members"),
                Arguments.of("A1\tNegation", ":4:4: an attribute of nothing"),
                Arguments.of("A1\tNegation E7", ":4:4: no line with this id: \"E7\""),
                Arguments.of("N1\tReference T1 Wikidata", ":4:4: expected Reference Id Database:identifier"),
                Arguments.of("#1\tAnnotatorNotes\thm", ":4:4: expected Kind Id"),
                Arguments.of("#1\tAnnotatorNotes T9\thm", ":4:4: no line with this id: \"T9\""));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void given_a_bad_line_when_imported_then_one_error_names_file_line_column_and_text(String line, String said)
            throws Exception {
        files.file("a.ann", GOOD + line + "\n");
        assertThatThrownBy(files::read)
                .isInstanceOf(InputFormatException.class)
                .hasMessageStartingWith(folder.resolve("a.ann") + said);
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void given_a_bad_line_when_lenient_then_all_else_comes_and_the_report_lists_it(String line, String said)
            throws Exception {
        files.file("a.ann", GOOD + line + "\n");
        BratFiles.Read read = files.read(true);
        assertThat(read.documents().get(0).layers().get(0).getAnnotations()).hasSize(2);
        assertThat(read.report().skipped()).singleElement().satisfies(place -> assertThat(place.toString())
                .startsWith(folder.resolve("a.ann") + said));
    }

    @Test
    void given_a_skipped_line_when_lenient_then_what_refers_to_it_is_skipped_too() throws Exception {
        files.file("a.ann", "T1\tPerson 0 3\tAna\nT2\tMeet 4 11\tbertemu\nE1\tMeet:T2 P:T1\nE2\tMeet:T2 P:E1\n");
        BratFiles.Read read = files.read(true);
        assertThat(read.report().skippedTotal()).isEqualTo(3);
        assertThat(read.documents().get(0).layers().get(0).getAnnotations()).hasSize(1);
    }

    static Stream<Arguments> unknownNames() {
        return Stream.of(
                Arguments.of("T3\tAnimal 12 16\tBudi", "unknown type: \"Animal\""),
                Arguments.of("E2\tPerson:T1", "unknown event type: \"Person\""),
                Arguments.of("R1\tNear Arg1:T1 Arg2:T1", "unknown relation type: \"Near\""),
                Arguments.of("*\tSame T1 T2", "unknown relation type: \"Same\""),
                Arguments.of("A1\tOdd T1", "unknown attribute: \"Odd\""));
    }

    @ParameterizedTest
    @MethodSource("unknownNames")
    void given_a_configuration_when_the_data_use_another_name_then_it_is_refused(String line, String said)
            throws Exception {
        files.file("annotation.conf", BratFiles.CONF).file("a.ann", GOOD + line + "\n");
        assertThatThrownBy(files::read)
                .hasMessage(folder.resolve("a.ann") + ":4:" + (line.indexOf('\t') + 2) + ": " + said);
    }

    @Test
    void given_a_text_that_is_missing_empty_or_not_utf_8_when_imported_then_the_error_says_so() throws Exception {
        files.file("b.ann", "");
        assertThatThrownBy(files::read).hasMessage(folder.resolve("b.ann") + ": there is no b.txt beside it");
        files.text("b", "");
        files.file("a.ann", "");
        assertThatThrownBy(files::read).hasMessage(folder.resolve("b.txt") + ": is empty");
        Files.write(folder.resolve("b.txt"), "x\nkafé".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(files::read).hasMessageStartingWith(folder.resolve("b.txt") + ":2:4: not UTF-8");
        assertThat(files.read(true).documents()).hasSize(1);
    }

    @Test
    void given_many_articles_when_one_has_a_bad_line_then_those_before_it_come_and_then_its_error() throws Exception {
        manyArticlesOfWhichOneHasABadLine();
        List<String> read = new ArrayList<>();
        try (ImportSource source = new BratImporter().open(ImportRequest.of(folder, "anna"))) {
            assertThatThrownBy(() -> {
                        for (var next = source.next(); next.isPresent(); next = source.next()) {
                            read.add(next.get().article().getId());
                        }
                    })
                    .hasMessageStartingWith(folder.resolve("c1700.ann") + ":4:21: no tab behind the id");
        }
        assertThat(read).hasSize(701).startsWith("a", "c1000", "c1001").endsWith("c1699");
    }

    @Test
    void given_many_articles_when_one_has_a_bad_line_and_lenient_then_all_come_in_their_order() throws Exception {
        manyArticlesOfWhichOneHasABadLine();
        BratFiles.Read read = files.read(true);
        assertThat(read.documents())
                .hasSize(1001)
                .isSortedAccordingTo(
                        Comparator.comparing(document -> document.article().getId()))
                .allSatisfy(document -> assertThat(document.layers()).hasSize(1));
        assertThat(read.report().skipped()).singleElement().satisfies(place -> assertThat(place.toString())
                .startsWith(folder.resolve("c1700.ann") + ":4:21: no tab behind the id"));
    }

    /** They are more than wait for who imports them, so that lines of some are read ahead. */
    private void manyArticlesOfWhichOneHasABadLine() throws Exception {
        files.file("a.ann", GOOD);
        for (int i = 1000; i < 2000; i++) {
            files.text("c" + i, "Ani bertemu Budi.\n").file("c" + i + ".ann", GOOD);
        }
        files.file("c1700.ann", GOOD + "T3 Person 12 16 Budi\n");
    }

    @Test
    void given_a_folder_without_brat_files_when_imported_then_the_error_says_so() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> new BratFiles(empty).read()).hasMessage(empty + ": no .txt or .ann file here");
    }

    static Stream<Arguments> badConfigurations() {
        return Stream.of(
                Arguments.of("Person\n[entities]\n", ":1:1: a line before the first [section]: \"Person\""),
                Arguments.of("[relations]\nNear Arg1:Person\n", ":2:1: a relation has two ends: \"Arg1:Person\""),
                Arguments.of("[events]\nMeet Participant\n", ":2:1: expected key:value: \"Participant\""));
    }

    @ParameterizedTest
    @MethodSource("badConfigurations")
    void given_a_bad_configuration_when_imported_then_the_error_names_its_line(String conf, String said)
            throws Exception {
        files.file("annotation.conf", conf);
        assertThatThrownBy(files::read).hasMessage(folder.resolve("annotation.conf") + said);
    }

    @Test
    void given_two_thousand_bad_lines_when_lenient_then_the_report_counts_all_and_keeps_the_first() throws Exception {
        files.file("a.ann", "T1 x\n".repeat(2000));
        assertThat(files.read(true).report().skippedTotal()).isEqualTo(2000);
        assertThat(files.read(true).report().skipped()).hasSize(1000);
        assertThat(List.copyOf(files.read(true).documents())).hasSize(1);
    }
}
