package org.peristiwa.ui.article.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Rectangle;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.ArticleLayout;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Line;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.Metrics;

/** What of an article lies where on the canvas that shows it, and the other way round. Offsets are UTF-16. */
public final class Places {

    private final ArticleLayout layout;
    private final Viewport viewport;
    private final IntSupplier left;
    private final Supplier<Metrics> metrics;

    /** @param left where the column of text begins on the canvas, in pixels */
    Places(ArticleLayout layout, Viewport viewport, IntSupplier left, Supplier<Metrics> metrics) {
        this.layout = layout;
        this.viewport = viewport;
        this.left = left;
        this.metrics = metrics;
    }

    /** What lies at a point of the canvas. */
    public Hit at(int x, int y) {
        int top = viewport.firstTop();
        int block = viewport.firstBlock();
        while (block + 1 < layout.blocks().size()
                && y >= top + layout.block(block).height()) {
            top += layout.block(block).height();
            block++;
        }
        return new HitTest(metrics.get()).at(layout.block(block), x - left.getAsInt(), y - top);
    }

    /** Where the caret before the character at {@code offset} stands on the canvas: top left, width 1, its line's height. */
    public Rectangle caretPlace(int offset) {
        int index = layout.blockOf(offset);
        BlockLayout block = layout.block(index);
        int line = block.lineOf(offset);
        Line laid = block.lines().get(line);
        int x = left.getAsInt()
                + block.text().caretX(line, offset - block.block().begin());
        return new Rectangle(x, viewport.topOf(index) + laid.textTop(), 1, laid.height());
    }

    /** Where the caret behind the character before {@code offset} stands: at the end of its line where that wraps. */
    public Rectangle endPlace(int offset) {
        int index = layout.blockOf(offset - 1);
        BlockLayout block = layout.block(index);
        int line = block.lineOf(offset - 1);
        Line laid = block.lines().get(line);
        int x = left.getAsInt()
                + block.text().caretX(line, offset - block.block().begin());
        return new Rectangle(x, viewport.topOf(index) + laid.textTop(), 1, laid.height());
    }

    /** The offset one line up or down from {@code offset}, at the same {@code x} of the canvas where there is one. */
    public int lineAway(int offset, int lines, int x) {
        int block = layout.blockOf(offset);
        int line = layout.block(block).lineOf(offset) + Integer.signum(lines);
        if (line < 0) {
            if (block == 0) {
                return 0;
            }
            block--;
            line = layout.block(block).lines().size() - 1;
        } else if (line >= layout.block(block).lines().size()) {
            if (block + 1 >= layout.blocks().size()) {
                return layout.blocks().get(block).end();
            }
            block++;
            line = 0;
        }
        return offsetOn(layout.block(block), line, x - left.getAsInt());
    }

    private static int offsetOn(BlockLayout block, int line, int x) {
        Line laid = block.lines().get(line);
        int offset = block.block().begin() + block.text().offsetAt(line, x);
        boolean wraps = line + 1 < block.lines().size();
        return wraps && offset >= laid.end() ? laid.end() - 1 : offset;
    }

    /** The offset nearest to a point of the canvas. */
    public int offsetAt(int x, int y) {
        int top = viewport.firstTop();
        int block = viewport.firstBlock();
        while (block + 1 < layout.blocks().size()
                && y >= top + layout.block(block).height()) {
            top += layout.block(block).height();
            block++;
        }
        BlockLayout laid = layout.block(block);
        return offsetOn(laid, laid.lineAt(y - top), x - left.getAsInt());
    }

    /** Where the line that shows {@code offset} begins. */
    public int lineBegin(int offset) {
        BlockLayout block = layout.block(layout.blockOf(offset));
        return block.lines().get(block.lineOf(offset)).begin();
    }

    /** The last place for the caret on the line that shows {@code offset}. */
    public int lineEnd(int offset) {
        BlockLayout block = layout.block(layout.blockOf(offset));
        int line = block.lineOf(offset);
        int end = block.lines().get(line).end();
        return line + 1 < block.lines().size() ? end - 1 : end;
    }

    /** The end of the article. */
    public int articleEnd() {
        return layout.blocks().get(layout.blocks().size() - 1).end();
    }

    /** Whether the text at {@code offset} reads from right to left. */
    public boolean rightToLeft(int offset) {
        return layout.block(layout.blockOf(offset)).text().rightToLeft();
    }

    /** The marks that begin on the screen, from top to bottom. */
    public List<Mark> visibleMarks() {
        List<Mark> marks = new ArrayList<>();
        int y = viewport.firstTop();
        for (int i = viewport.firstBlock(); i < layout.blocks().size() && y < viewport.height(); i++) {
            BlockLayout block = layout.block(i);
            for (Line line : block.lines()) {
                if (y + line.bottom() > 0 && y + line.textTop() < viewport.height()) {
                    line.labels().stream()
                            .filter(box -> box.labelPlace().isPresent())
                            .forEach(box -> marks.add(box.mark()));
                }
            }
            y += block.height();
        }
        return marks;
    }

    /** The text on the lines that are seen whole, else of the first one. */
    public Span visible() {
        int y = viewport.firstTop();
        int begin = -1;
        int end = -1;
        for (int i = viewport.firstBlock(); i < layout.blocks().size() && y < viewport.height(); i++) {
            BlockLayout block = layout.block(i);
            for (Line line : block.lines()) {
                boolean whole = y + line.textTop() >= 0 && y + line.bottom() <= viewport.height();
                if (whole || (begin < 0 && y + line.bottom() > 0)) {
                    begin = begin < 0 ? line.begin() : begin;
                    end = Math.max(line.end(), begin + 1);
                }
            }
            y += block.height();
        }
        return new Span(Math.max(0, begin), Math.max(1, end));
    }
}
