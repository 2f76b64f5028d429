package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.SkippedInput;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;

/** A file of annotations so large that two threads read it: all is as in a small one. */
class LargeBratTest {

    /** Each of a trigger, an event, an attribute and a person. */
    private static final int MEETINGS = 20_000;

    private static final int LINES_OF_A_MEETING = 4;

    @TempDir
    Path folder;

    private BratFiles files;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void lines() throws IOException {
        files = new BratFiles(folder).text("a", "Ana bertemu Budi. ".repeat(100_000));
        for (int i = 1; i <= MEETINGS; i++) {
            int begin = 18 * (i - 1);
            lines.add("T%d\tPerson %d %d\tAna".formatted(i, begin, begin + 3));
            lines.add("T%d\tMeet %d %d\tbertemu".formatted(MEETINGS + i, begin + 4, begin + 11));
            // The first half of them name who stands behind the middle of the file, the second half who stands before
            // it.
            lines.add("E%d\tMeet:T%d Who:T%d".formatted(i, MEETINGS + i, MEETINGS + 1 - i));
            lines.add("A%d\tCertainty E%d Low".formatted(i, i));
        }
    }

    private static int lineOf(int meeting, int which) {
        return LINES_OF_A_MEETING * (meeting - 1) + which;
    }

    private BratFiles.Read read(boolean lenient) throws IOException {
        String content = String.join("\n", lines) + "\n";
        assertThat(content.length()).isGreaterThan(1 << 20);
        return files.file("a.ann", content).read(lenient);
    }

    private List<Integer> linesLeftOut() throws IOException {
        return read(true).report().skipped().stream().map(SkippedInput::line).toList();
    }

    @Test
    void given_lines_that_name_what_is_in_the_other_half_when_imported_then_all_is_there_in_the_order_of_the_file()
            throws IOException {
        List<Annotation> annotations =
                read(false).documents().get(0).layers().get(0).getAnnotations();
        assertThat(annotations).hasSize(2 * MEETINGS);
        for (int i = 0; i < MEETINGS; i++) {
            Annotation person = annotations.get(2 * i);
            EventMention meeting = (EventMention) annotations.get(2 * i + 1);
            assertThat(person.getSourceId()).isEqualTo("T" + (i + 1));
            assertThat(meeting.getId()).isEqualTo("e" + (i + 1));
            assertThat(meeting.getArguments()).singleElement().satisfies(argument -> assertThat(argument.getFiller())
                    .isSameAs(annotations.get(2 * (MEETINGS - 1 - indexOf(meeting)))));
            assertThat(meeting.getAttributes()).hasSize(1);
            assertThat(meeting.eContainer()).isSameAs(person.eContainer());
        }
    }

    private static int indexOf(EventMention meeting) {
        return Integer.parseInt(meeting.getId().substring(1)) - 1;
    }

    @Test
    void given_ids_that_are_used_in_both_halves_when_imported_then_the_later_line_is_the_wrong_one()
            throws IOException {
        lines.set(lineOf(15_000, 1) - 1, lines.get(lineOf(5, 1) - 1));
        assertThatThrownBy(() -> read(false))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("a.ann:" + lineOf(15_000, 1) + ":1: this id is used already: \"T5\"");
        lines.set(lineOf(6, 1) - 1, lines.get(lineOf(16_000, 1) - 1));
        // What named those that are gone goes with them, and what named that in turn.
        assertThat(linesLeftOut())
                .containsExactly(
                        lineOf(15_000, 1),
                        lineOf(16_000, 1),
                        lineOf(MEETINGS + 1 - 15_000, 3),
                        lineOf(MEETINGS + 1 - 15_000, 4),
                        lineOf(MEETINGS + 1 - 6, 3),
                        lineOf(MEETINGS + 1 - 6, 4));
    }

    @Test
    void given_bad_lines_in_both_halves_when_imported_then_they_are_told_in_the_order_of_the_file() throws IOException {
        lines.set(lineOf(18_000, 4) - 1, "A1x");
        lines.set(lineOf(12_000, 4) - 1, "?");
        lines.set(lineOf(3, 4) - 1, "A3\tCertainty E3 Low\tmore");
        assertThatThrownBy(() -> read(false)).hasMessageContaining("a.ann:" + lineOf(3, 4) + ":");
        assertThat(linesLeftOut()).containsExactly(lineOf(3, 4), lineOf(12_000, 4), lineOf(18_000, 4));
        lines.set(lineOf(3, 4) - 1, "A3\tCertainty E3 Low");
        assertThatThrownBy(() -> read(false)).hasMessageContaining("a.ann:" + lineOf(12_000, 4) + ":");
    }

    @Test
    void given_a_long_chain_of_events_that_ends_in_nothing_when_lenient_then_all_of_it_is_left_out()
            throws IOException {
        for (int i = 1; i <= MEETINGS; i++) {
            lines.set(lineOf(i, 3) - 1, "E%d\tMeet:T%d Topic:E%d".formatted(i, MEETINGS + i, i + 1));
        }
        BratFiles.Read read = read(true);
        assertThat(read.report().skippedTotal()).isEqualTo(2 * MEETINGS);
        assertThat(read.documents().get(0).layers().get(0).getAnnotations()).hasSize(2 * MEETINGS);
    }

    @Test
    void given_a_large_file_that_is_not_utf_8_when_imported_then_its_line_is_told() throws IOException {
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xff;
        Files.write(folder.resolve("a.ann"), content);
        assertThatThrownBy(() -> files.read())
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("a.ann:" + lines.size() + ":");
    }
}
