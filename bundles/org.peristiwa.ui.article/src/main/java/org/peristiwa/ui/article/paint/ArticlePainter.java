package org.peristiwa.ui.article.paint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Line;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.Metrics;

/** Draws laid out blocks, line by line, from what lies lowest to what lies on top. */
public final class ArticlePainter {

    private final Brush brush;
    private final TintPainter tints;
    private final TextPainter texts;
    private final LabelPainter labels;
    private final ArcPainter arcs;
    private final HandlePainter handles;
    private final HintPainter hints;
    private final GutterPainter gutter;
    private final GhostPainter ghosts;

    /** @param keys keys to type, by id of the mark that shows them */
    public ArticlePainter(
            Pen pen,
            CanvasTheme theme,
            Metrics metrics,
            Emphasis emphasis,
            Segmentation segmentation,
            Map<String, String> keys) {
        brush = new Brush(pen, theme, metrics, emphasis);
        tints = new TintPainter(brush);
        texts = new TextPainter(brush);
        labels = new LabelPainter(brush);
        arcs = new ArcPainter(brush);
        handles = new HandlePainter(brush);
        hints = new HintPainter(brush, keys);
        gutter = new GutterPainter(pen, theme, segmentation);
        ghosts = new GhostPainter(brush);
    }

    /** Fills the canvas. */
    public void ground(Rectangle area) {
        brush.pen().fill(brush.theme().ground());
        brush.pen().fillRectangle(area.x, area.y, area.width, area.height);
    }

    /**
     * Draws lines of a block.
     *
     * @param x left edge of the text column on the canvas
     * @param y top of the block on the canvas
     * @param shown which lines are drawn
     * @param found text that stands out because it was looked for
     * @param selected the selected text
     * @param caret where the caret shows, or empty when it does not
     */
    public void block(
            BlockLayout layout,
            int x,
            int y,
            Predicate<Line> shown,
            List<Span> found,
            Optional<Span> selected,
            OptionalInt caret) {
        for (int i = 0; i < layout.lines().size(); i++) {
            Line line = layout.lines().get(i);
            if (!shown.test(line)) {
                continue;
            }
            LinePlace place = new LinePlace(line, x, y);
            tints.paint(place);
            texts.paintFound(layout, i, place, found);
            texts.paintSelection(layout, i, place, selected);
            texts.paintText(layout, i, place);
            texts.paintSelectionEdge(layout, i, place, selected);
            handles.paint(layout, i, place);
            labels.paintBrackets(place);
            arcs.paint(place);
            labels.paintLabels(place);
            hints.paint(place);
            if (caret.isPresent() && layout.lineOf(caret.getAsInt()) == i) {
                texts.paintCaret(layout, i, place, caret.getAsInt());
            }
        }
    }

    /**
     * Draws over lines of a block what could be marked there.
     *
     * @param x left edge of the text column on the canvas
     * @param y top of the block on the canvas
     * @param shown which lines are drawn
     */
    public void ghost(BlockLayout layout, int x, int y, Predicate<Line> shown, Mark ghost) {
        for (int i = 0; i < layout.lines().size(); i++) {
            Line line = layout.lines().get(i);
            if (shown.test(line)) {
                ghosts.paint(layout, i, new LinePlace(line, x, y), ghost);
            }
        }
    }

    /** Draws an arc that is on its way from a trigger to the mouse. */
    public void pull(Point from, Point to) {
        arcs.paintPull(from, to);
    }

    /**
     * Writes the numbers of the sentences of a block.
     *
     * @param right where they end on the canvas
     * @param y top of the block on the canvas
     * @param shown which lines get their numbers
     * @param caret UTF-16 offset of the caret, or -1 for none
     */
    public void numbers(BlockLayout layout, int right, int y, Predicate<Line> shown, int caret) {
        gutter.paint(layout, right, y, shown, caret);
    }
}
