package org.peristiwa.ui.article.picture;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.article.layout.ArticleLayout;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Line;
import org.peristiwa.ui.article.layout.Metrics;
import org.peristiwa.ui.article.paint.ArticlePainter;
import org.peristiwa.ui.article.paint.CanvasFonts;
import org.peristiwa.ui.article.paint.SwtTextMeasure;

/**
 * Makes a picture of a part of an article in steps that are short enough for the UI thread. It lays out anew, at zoom 1,
 * with the painters of the screen.
 */
public final class PictureMaker implements AutoCloseable {

    /** Height of a page as a share of its width: that of A4. */
    private static final double PAGE = 1.414;

    private final PictureWish wish;
    private final Drawing drawing;
    private final CanvasFonts fonts;
    private final SwtTextMeasure measure;
    private final ArticleLayout layout;
    private final Sheets sheets;
    private final PageCutter cutter;
    private final int x;
    private final int width;
    private final int margin;
    private final int lastBlock;
    private int block;
    private @Nullable Iterator<PageCutter.Page> pages;
    private PageCutter.@Nullable Page page;
    private @Nullable ArticlePainter painter;
    private int placed;
    private int steps;
    private int allSteps;

    public PictureMaker(Device device, Drawing drawing, PictureWish wish) {
        this.wish = wish;
        this.drawing = drawing;
        fonts = new CanvasFonts(device, 1, drawing.face());
        measure = new SwtTextMeasure(device, fonts);
        layout = new ArticleLayout(drawing.text(), drawing.segmentation(), drawing.scenes());
        Metrics metrics = measure.metrics();
        int column = drawing.lineCharacters() * metrics.charWidth();
        layout.reset(measure, column);
        margin = metrics.lineHeight() / 2;
        x = margin + metrics.overhang() + (wish.numbers() ? numberWidth() + metrics.gap() : 0);
        width = x + column + metrics.overhang() + margin;
        sheets = Sheets.of(wish.format(), device, fonts, drawing);
        int most = wish.paged() ? Math.min(sheets.highest(), (int) (width * PAGE)) : sheets.highest();
        cutter = new PageCutter(wish.part(), most - 2 * margin);
        block = layout.blockOf(wish.part().begin());
        lastBlock = layout.blockOf(Math.max(wish.part().begin(), wish.part().end() - 1));
        allSteps = 2 * (lastBlock - block + 1);
    }

    private int numberWidth() {
        int digits = String.valueOf(drawing.segmentation().sentences().size()).length();
        return measure.detailWidth("8".repeat(Math.max(2, digits)));
    }

    /**
     * Does a little. UI thread.
     *
     * @return whether there is more to do
     * @throws TooLargeException when the format cannot hold a picture of that size
     */
    public boolean step() throws TooLargeException {
        steps++;
        if (pages == null) {
            cutter.add(block, layout.block(block));
            if (++block > lastBlock) {
                List<PageCutter.Page> cut = cutter.finish();
                if (cut.size() > 1 && !sheets.manyPages()) {
                    throw new TooLargeException(
                            wish.format(),
                            cut.stream().mapToInt(PageCutter.Page::height).sum(),
                            sheets.highest());
                }
                pages = cut.iterator();
                return turn();
            }
            return true;
        }
        PageCutter.Page here = page;
        if (here == null || painter == null) {
            return false;
        }
        paint(painter, here.blocks().get(placed));
        placed++;
        return placed < here.blocks().size() || turn();
    }

    /** Goes on to the next page. */
    private boolean turn() {
        if (pages == null || !pages.hasNext()) {
            return false;
        }
        PageCutter.Page next = pages.next();
        page = next;
        placed = 0;
        int height = next.height() + 2 * margin;
        ArticlePainter fresh = new ArticlePainter(
                sheets.page(width, height),
                drawing.theme(),
                measure.metrics(),
                drawing.emphasis(),
                drawing.segmentation(),
                Map.of());
        fresh.ground(new Rectangle(0, 0, width, height));
        painter = fresh;
        return true;
    }

    private void paint(ArticlePainter with, PageCutter.Placed lines) {
        BlockLayout laid = layout.block(lines.block());
        Predicate<Line> shown = line -> lines.shows(laid.lines().indexOf(line));
        int top = margin + lines.top();
        with.block(laid, x, top, shown, List.of(), Optional.empty(), OptionalInt.empty());
        if (wish.numbers()) {
            int right = x - measure.metrics().overhang() - measure.metrics().gap();
            with.numbers(laid, right, top, shown, -1);
        }
    }

    /** How far it is, in percent. */
    public int percent() {
        return Math.min(99, steps * 100 / Math.max(1, allSteps));
    }

    /** The file, once no step is left. To be called on the UI thread; what it returns may be called on any. */
    public Callable<byte[]> finish() {
        return sheets.finish();
    }

    @Override
    public void close() {
        sheets.close();
        layout.dispose();
        measure.dispose();
        fonts.dispose();
    }
}
