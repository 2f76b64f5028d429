package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;

/** Whatever names whatever: the lines that a lenient import leaves out, in the order in which it tells them. */
class AnyWrongLinesTest {

    /** Each line names another; one of those is not there. */
    @Property
    void given_lines_that_name_each_other_then_what_is_left_out_is_as_if_they_were_read_again_and_again(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 13) Integer> named)
            throws InputFormatException {
        AnnIds ids = new AnnIds(named.size());
        List<AnnLine> lines = new ArrayList<>();
        for (int i = 1; i <= named.size(); i++) {
            AttributeLine line = new AttributeLine(i, id(ids, i), "Names", id(ids, named.get(i - 1)), null);
            line.id().line(line);
            lines.add(line);
        }
        List<Integer> told = new ArrayList<>();
        List<AnnLine> right = new WrongLines(
                        AnyWrongLinesTest::problem,
                        problem -> told.add(problem.place().line()))
                .leaveOut(lines);

        assertThat(told).isEqualTo(readAgainAndAgain(named));
        assertThat(right)
                .isEqualTo(lines.stream()
                        .filter(line -> !told.contains(line.line()))
                        .toList());
    }

    private static AnnId id(AnnIds ids, int number) {
        String text = "A" + number;
        return ids.of(text, 0, text.length());
    }

    private static @Nullable InputFormatException problem(AnnLine line) {
        return line.reference(0).line() == null
                ? new InputFormatException(Path.of("a.ann"), line.line(), 1, "", "names nothing")
                : null;
    }

    private static List<Integer> readAgainAndAgain(List<Integer> named) {
        List<Integer> left = new ArrayList<>();
        for (int i = 1; i <= named.size(); i++) {
            left.add(i);
        }
        List<Integer> told = new ArrayList<>();
        int before;
        do {
            before = left.size();
            for (Integer line : List.copyOf(left)) {
                if (!left.contains(named.get(line - 1))) {
                    left.remove(line);
                    told.add(line);
                }
            }
        } while (left.size() < before);
        return told;
    }
}
