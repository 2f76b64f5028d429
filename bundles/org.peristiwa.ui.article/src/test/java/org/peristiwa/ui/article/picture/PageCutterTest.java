package org.peristiwa.ui.article.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.Block;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.FixedWidthMeasure;
import org.peristiwa.ui.article.layout.Line;
import org.peristiwa.ui.article.layout.Scene;
import org.peristiwa.ui.article.picture.PageCutter.Page;
import org.peristiwa.ui.article.picture.PageCutter.Placed;

/** Any lines on pages of any height. */
class PageCutterTest {

    private static final int PER_LINE = 10;

    /** A block of lines of ten characters, with these heights. */
    private static BlockLayout block(int begin, List<Integer> heights) {
        List<Line> lines = new ArrayList<>();
        int top = 0;
        for (int i = 0; i < heights.size(); i++) {
            int at = begin + i * PER_LINE;
            int height = heights.get(i);
            lines.add(new Line(at, at + PER_LINE, top, top + 1, height, List.of(), List.of(), List.of()));
            top += height + 1;
        }
        int end = begin + heights.size() * PER_LINE;
        return new BlockLayout(
                new Block(begin, end, true),
                Scene.EMPTY,
                new FixedWidthMeasure().measure("x".repeat(end - begin), 1_000),
                lines,
                top + 5);
    }

    @Property
    void each_line_of_the_part_stands_once_in_order_and_no_page_is_too_high(
            @ForAll @Size(min = 1, max = 8)
                    List<@Size(min = 1, max = 6) List<@IntRange(min = 1, max = 60) Integer>> blocks,
            @ForAll @IntRange(min = 20, max = 200) int highest,
            @ForAll @IntRange(min = 0, max = 300) int from,
            @ForAll @IntRange(min = 1, max = 300) int length) {
        Span part = new Span(from, from + length);
        PageCutter cutter = new PageCutter(part, highest);
        List<BlockLayout> layouts = new ArrayList<>();
        int begin = 0;
        for (List<Integer> heights : blocks) {
            layouts.add(block(begin, heights));
            begin += heights.size() * PER_LINE + 1;
        }
        for (int i = 0; i < layouts.size(); i++) {
            cutter.add(i, layouts.get(i));
        }
        List<Integer> shown = new ArrayList<>();
        for (Page page : cutter.finish()) {
            assertThat(page.blocks()).isNotEmpty();
            int lines = page.blocks().stream()
                    .mapToInt(placed -> placed.last() - placed.first() + 1)
                    .sum();
            int bottom = 0;
            for (Placed placed : page.blocks()) {
                BlockLayout layout = layouts.get(placed.block());
                for (int i = placed.first(); i <= placed.last(); i++) {
                    Line line = layout.lines().get(i);
                    assertThat(placed.top() + line.top())
                            .as("below what came before")
                            .isGreaterThanOrEqualTo(bottom);
                    bottom = placed.top() + line.bottom();
                    shown.add(line.begin());
                }
            }
            assertThat(page.height()).isGreaterThanOrEqualTo(bottom);
            assertThat(lines == 1 || bottom <= highest).isTrue();
        }
        List<Integer> wanted = layouts.stream()
                .flatMap(layout -> layout.lines().stream())
                .filter(line -> line.begin() < part.end() && line.end() > part.begin())
                .map(Line::begin)
                .toList();
        assertThat(shown).isEqualTo(wanted);
    }
}
