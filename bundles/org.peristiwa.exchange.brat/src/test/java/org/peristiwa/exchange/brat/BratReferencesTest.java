package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;

/** Lines may name what stands before them and what stands behind them. */
class BratReferencesTest {

    @TempDir
    Path folder;

    private BratFiles files;

    @BeforeEach
    void setUp() throws Exception {
        files = new BratFiles(folder).text("a", "Ani bertemu Budi, Citra menelepon Dewi.\n");
    }

    private List<Annotation> read() throws Exception {
        return files.read().get(0).layers().get(0).getAnnotations();
    }

    private static List<String> sourcesOf(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> ((Annotation) argument.getFiller()).getSourceId())
                .toList();
    }

    @Test
    void given_lines_that_name_what_stands_behind_them_when_imported_then_each_reference_is_followed()
            throws Exception {
        files.file(
                "a.ann",
                """
                A1\tNegation E1
                E1\tMeet:T2 Who:T1 Topic:E2 Who2:T3
                E2\tCall:T4 Who:T5
                T5\tPerson 18 23\tCitra
                T4\tCall 24 33\tmenelepon
                T3\tPerson 12 16\tBudi
                T2\tMeet 4 11\tbertemu
                T1\tPerson 0 3\tAni
                """);
        List<Annotation> annotations = read();
        assertThat(annotations)
                .extracting(Annotation::getSourceId)
                .containsExactlyInAnyOrder("E1:T2", "E2:T4", "T5", "T3", "T1");
        EventMention meeting = annotations.stream()
                .filter(EventMention.class::isInstance)
                .map(EventMention.class::cast)
                .filter(event -> event.getType().equals("Meet"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.getArguments()).extracting(Argument::getRole).containsExactly("Who", "Topic", "Who");
        assertThat(sourcesOf(meeting.getArguments())).containsExactly("T1", "E2:T4", "T3");
        assertThat(meeting.getAttributes()).singleElement().satisfies(attribute -> assertThat(attribute.getAttribute())
                .isEqualTo("Negation"));
    }

    @Test
    void given_wrong_lines_of_several_kinds_when_imported_then_the_one_that_stands_first_is_told() throws Exception {
        files.file(
                "a.ann",
                """
                T1\tPerson 0 3\tAni
                A1\tNegation E9
                R1\tNear Arg1:T1 Arg2:T8
                E1\tMeet:T7
                """);
        assertThatThrownBy(files::read).hasMessage(folder.resolve("a.ann") + ":2:4: no line with this id: \"E9\"");
    }

    @Test
    void given_what_speaks_of_a_line_that_is_left_out_when_lenient_then_the_rest_is_as_if_they_had_never_been()
            throws Exception {
        files.file(
                "a.ann",
                """
                T1\tPerson 0 3\tAni
                T2\tMeet 4 11\tbertemu
                E1\tMeet:T2 Who:T1
                E2\tMeet:T2 Topic:E9
                A1\tNegation T2
                A2\tNegation E2
                R1\tNear Arg1:T2 Arg2:E2
                """);
        BratFiles.Read read = files.read(true);
        assertThat(read.report().skipped())
                .extracting(skipped -> skipped.line())
                .containsExactlyInAnyOrder(4, 6, 7);
        assertThat(read.documents().get(0).layers().get(0).getAnnotations())
                .extracting(Annotation::getSourceId)
                .containsExactlyInAnyOrder("T1", "T2", "E1:T2");
    }

    @Test
    void given_a_report_where_a_participant_is_expected_when_imported_then_it_is_left_out_and_listed()
            throws Exception {
        files.file("peristiwa-names.tsv", "event_type\tAttribution\t:Attribution\n")
                .file(
                        "a.ann",
                        """
                        T1\tPerson 0 3\tAni
                        T2\tMeet 4 11\tbertemu
                        T3\tAttribution 24 33\tmenelepon
                        E1\tAttribution:T3
                        E2\tMeet:T2 Who:T1 Topic:E1
                        *\tEquiv E1 E1
                        """);
        BratFiles.Read read = files.read(false);
        assertThat(read.report().losses())
                .extracting(loss -> loss.rule())
                .containsExactlyInAnyOrder("brat.report-as-participant", "brat.tie-of-reports");
        assertThat(read.documents().get(0).layers().get(0).getAnnotations()).hasSize(3);
    }
}
