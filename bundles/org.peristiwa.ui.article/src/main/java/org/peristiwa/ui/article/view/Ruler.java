package org.peristiwa.ui.article.view;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.ArticleLayout;
import org.peristiwa.ui.article.paint.CanvasTheme;

/** The strip at the right edge that shows where in the whole article the chain at the caret and the problems stand. */
final class Ruler {

    static final int WIDTH = 10;
    private static final int NEAR = 5;

    private final ArticleLayout layout;
    private List<RulerMark> chain = List.of();
    private List<RulerMark> problems = List.of();
    private List<RulerMark> matches = List.of();

    Ruler(ArticleLayout layout) {
        this.layout = layout;
    }

    void showChain(List<RulerMark> marks) {
        chain = List.copyOf(marks);
    }

    List<RulerMark> chain() {
        return chain;
    }

    void showProblems(List<RulerMark> marks) {
        problems = marks.stream().sorted(Comparator.comparing(RulerMark::kind)).toList();
    }

    void showMatches(List<RulerMark> marks) {
        matches = List.copyOf(marks);
    }

    /** @param right right edge of the canvas */
    void paint(GC gc, CanvasTheme theme, int right, int height) {
        paint(gc, theme, matches, right, height);
        paint(gc, theme, problems, right, height);
        paint(gc, theme, chain, right, height);
    }

    private void paint(GC gc, CanvasTheme theme, List<RulerMark> marks, int right, int height) {
        int last = Integer.MIN_VALUE;
        for (RulerMark mark : marks) {
            int y = y(mark, height);
            if (y == last) {
                continue;
            }
            last = y;
            gc.setBackground(new Color(color(theme, mark.kind())));
            // A chain's mark is a bar of full width, a problem's stands at the right, a match at the left.
            boolean isChain = mark.kind() == RulerMark.Kind.CHAIN;
            boolean atLeft = isChain || mark.kind() == RulerMark.Kind.MATCH;
            gc.fillRectangle(right - WIDTH + (atLeft ? 0 : WIDTH / 2), y - 1, isChain ? WIDTH - 1 : WIDTH / 2 - 1, 3);
        }
    }

    private static RGB color(CanvasTheme theme, RulerMark.Kind kind) {
        return switch (kind) {
            case CHAIN -> theme.accent();
            case ERROR -> theme.error();
            case WARNING -> theme.warning();
            case MATCH -> theme.hint();
        };
    }

    private int y(RulerMark mark, int height) {
        long total = Math.max(layout.height(), height);
        return (int) Math.min(height - 2, layout.top(layout.blockOf(mark.offset())) * height / Math.max(1, total) + 2);
    }

    /** Where the mark nearest to {@code y} stands in the text, if one is near. */
    OptionalInt offsetNear(int y, int height) {
        return java.util.stream.Stream.of(chain, problems, matches)
                .flatMap(List::stream)
                .filter(mark -> Math.abs(y(mark, height) - y) <= NEAR)
                .min(Comparator.comparingInt(mark -> Math.abs(y(mark, height) - y)))
                .map(mark -> OptionalInt.of(mark.offset()))
                .orElse(OptionalInt.empty());
    }
}
