package org.peristiwa.ui.article.view;

import java.util.Optional;
import org.peristiwa.ui.article.layout.ArcBox;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.LabelBox;
import org.peristiwa.ui.article.layout.Line;
import org.peristiwa.ui.article.layout.Metrics;

/** Finds what lies under a point of a laid out block. */
final class HitTest {

    private static final int NEAR = 3;

    private final Metrics metrics;

    HitTest(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * What lies at a point.
     *
     * @param x from the left edge of the column
     * @param y from the top of the block
     */
    Hit at(BlockLayout layout, int x, int y) {
        int index = layout.lineAt(y);
        Line line = layout.lines().get(index);
        int up = line.textTop() - y;
        Optional<Hit> above = up > 0 ? label(line, x, up).or(() -> arc(line, x, up)) : Optional.empty();
        return above.orElseGet(() -> text(layout, index, x, y));
    }

    private Optional<Hit> label(Line line, int x, int up) {
        for (LabelBox box : line.labels()) {
            int from = box.up() + metrics.bracketHeight();
            boolean inside = up >= from
                    && up <= from + metrics.labelHeight()
                    && box.labelPlace().filter(label -> label.contains(x)).isPresent();
            if (inside) {
                return Optional.of(new Hit.OnLabel(box.mark()));
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> arc(Line line, int x, int up) {
        int half = metrics.nameHeight() / 2;
        for (ArcBox arc : line.arcs()) {
            boolean onName = arc.nameAt().contains(x) && Math.abs(arc.up() - up) <= half;
            boolean onLine = arc.reach().contains(x) && Math.abs(arc.up() - up) <= NEAR;
            if (onName || onLine) {
                return Optional.of(new Hit.OnTie(arc.ties().get(0)));
            }
        }
        return Optional.empty();
    }

    private static Hit text(BlockLayout layout, int index, int x, int y) {
        Line line = layout.lines().get(index);
        int begin = layout.block().begin();
        int offset = begin + layout.text().offsetAt(index, x);
        // The end of a wrapped line is the beginning of the next: behind its last character is still on this one.
        boolean wraps = index + 1 < layout.lines().size();
        int shown = wraps && offset >= line.end() ? line.end() - 1 : offset;
        boolean onInk = y >= line.textTop()
                && y < line.bottom()
                && layout.text().stretches(index, line.begin() - begin, line.end() - begin).stream()
                        .map(stretch -> new Interval(stretch.from() - NEAR, stretch.to() + NEAR))
                        .anyMatch(stretch -> stretch.contains(x));
        return onInk ? new Hit.OnText(shown) : new Hit.Beside(shown);
    }
}
