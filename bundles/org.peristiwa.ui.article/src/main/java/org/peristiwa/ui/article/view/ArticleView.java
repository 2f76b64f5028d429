package org.peristiwa.ui.article.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.layout.ArticleLayout;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Line;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.Metrics;
import org.peristiwa.ui.article.layout.SceneSource;
import org.peristiwa.ui.article.paint.ArticlePainter;
import org.peristiwa.ui.article.paint.CanvasFonts;
import org.peristiwa.ui.article.paint.CanvasTheme;
import org.peristiwa.ui.article.paint.GcPen;
import org.peristiwa.ui.article.paint.SwtTextMeasure;

/** Shows an annotated article, and tells what lies where. It changes nothing and knows no keys. */
public final class ArticleView {

    /** The most characters on a line: beyond that the eye loses its way back. */
    private static final int LONGEST_LINE = 95;

    private final Canvas canvas;
    private final Segmentation segmentation;
    private final ArticleLayout layout;
    private final Viewport viewport;
    private final CaretModel caret;
    private final Scrolling scrolling;
    private final Ruler ruler;
    private final Places places;
    private final List<Runnable> scrollListeners = new ArrayList<>();
    private CanvasTheme theme;
    private CanvasFonts fonts;
    private double zoom;
    private String face = "";
    private SwtTextMeasure measure;
    private Emphasis emphasis = Emphasis.EVEN;
    private Map<String, String> hints = Map.of();
    private Optional<Span> pending = Optional.empty();
    private Optional<Mark> ghost = Optional.empty();
    private BiFunction<Integer, Integer, List<Span>> matches = (begin, end) -> List.of();
    private @Nullable Point pullFrom;
    private @Nullable Point pullTo;
    private int columnX;
    private int columnWidth;

    /** Makes the widget in {@code parent}. */
    public ArticleView(
            Composite parent,
            ArticleText text,
            Segmentation segmentation,
            SceneSource scenes,
            CaretModel caret,
            CanvasTheme theme,
            double zoom) {
        this.canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE);
        this.segmentation = segmentation;
        this.layout = new ArticleLayout(text, segmentation, scenes);
        this.viewport = new Viewport(layout);
        this.ruler = new Ruler(layout);
        this.places = new Places(layout, viewport, () -> columnX, this::metrics);
        this.caret = caret;
        this.theme = theme;
        this.zoom = zoom;
        this.fonts = new CanvasFonts(canvas.getDisplay(), zoom);
        this.measure = new SwtTextMeasure(canvas.getDisplay(), fonts);
        this.scrolling = new Scrolling(viewport, layout, scrollBar(), this::scrolled);
        measureColumn();
        layout.reset(measure, columnWidth);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> dispose());
        caret.listen(this::redraw);
    }

    private ScrollBar scrollBar() {
        return canvas.getVerticalBar();
    }

    /** The widget, for listeners and for popups to sit in. */
    public Canvas canvas() {
        return canvas;
    }

    /** The layout, for finding lines. */
    public ArticleLayout layout() {
        return layout;
    }

    private void measureColumn() {
        Metrics metrics = measure.metrics();
        Rectangle area = canvas.getClientArea();
        int gutter = gutter();
        int widest = LONGEST_LINE * metrics.charWidth();
        int room = area.width - gutter - metrics.overhang() - metrics.lineHeight();
        columnWidth = Math.max(metrics.charWidth() * 12, Math.min(widest, room));
        columnX = Math.max(gutter, (area.width - columnWidth) / 2);
    }

    private int gutter() {
        int digits = String.valueOf(segmentation.sentences().size()).length();
        Metrics metrics = measure.metrics();
        return measure.detailWidth("8".repeat(Math.max(2, digits))) + metrics.overhang() + metrics.lineHeight();
    }

    private void resized() {
        int before = columnWidth;
        int first = firstOffset();
        measureColumn();
        viewport.setHeight(canvas.getClientArea().height);
        if (columnWidth != before) {
            layout.reset(measure, columnWidth);
            startAt(first);
        }
        viewport.settle();
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            return;
        }
        scrolling.by(-event.count * measure.metrics().lineHeight());
        event.doit = false;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        ArticlePainter painter =
                new ArticlePainter(new GcPen(gc, fonts), theme, measure.metrics(), emphasis, segmentation, hints);
        painter.ground(canvas.getClientArea());
        OptionalInt caretShown = canvas.isFocusControl() ? OptionalInt.of(caret.caret()) : OptionalInt.empty();
        Optional<Span> selected = pending.or(caret::selection);
        int y = viewport.firstTop();
        int numbersEnd =
                columnX - measure.metrics().overhang() - measure.metrics().gap();
        for (int i = viewport.firstBlock(); i < layout.blocks().size() && y < viewport.height(); i++) {
            BlockLayout block = layout.block(i);
            OptionalInt here =
                    caretShown.isPresent() && layout.blockOf(caret.caret()) == i ? caretShown : OptionalInt.empty();
            int top = y;
            Predicate<Line> seen =
                    line -> top + line.bottom() + line.height() >= 0 && top + line.top() <= viewport.height();
            List<Span> found =
                    matches.apply(block.block().begin(), block.block().end());
            painter.block(block, columnX, y, seen, found, selected, here);
            if (caretShown.isPresent()) {
                ghost.filter(shown -> block.block().holds(shown.extent().begin()))
                        .ifPresent(shown -> painter.ghost(block, columnX, top, seen, shown));
            }
            painter.numbers(block, numbersEnd, y, seen, caret.caret());
            y += block.height();
        }
        if (pullFrom != null && pullTo != null) {
            painter.pull(pullFrom, pullTo);
        }
        Rectangle area = canvas.getClientArea();
        ruler.paint(gc, theme, area.width, area.height);
        scrolling.update();
    }

    private void scrolled() {
        scrollListeners.forEach(Runnable::run);
        redraw();
    }

    /** Calls {@code listener} whenever the text has moved on the screen. */
    public void onScroll(Runnable listener) {
        scrollListeners.add(listener);
    }

    /** Draws anew, soon. */
    public void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** The annotations may have changed: what is different is laid out again. */
    public void refresh() {
        layout.refresh();
        viewport.settle();
        redraw();
    }

    /** Changes what stands out. */
    public void emphasise(Emphasis newEmphasis) {
        if (!emphasis.equals(newEmphasis)) {
            emphasis = newEmphasis;
            redraw();
        }
    }

    /** Shows a key to type at each of these marks, by id; none for an empty map. */
    public void showHints(Map<String, String> keysByMark) {
        hints = Map.copyOf(keysByMark);
        redraw();
    }

    /** Shows beside the caret what could be marked there, or nothing. */
    public void showGhost(Optional<Mark> suggested) {
        if (!ghost.equals(suggested)) {
            ghost = suggested;
            redraw();
        }
    }

    /** What is shown as what could be marked. */
    public Optional<Mark> ghost() {
        return ghost;
    }

    /** Shows {@code span} as selected whatever the caret says, while the mouse draws an arc to it. */
    public void showPending(Optional<Span> span) {
        pending = span;
        redraw();
    }

    /** Draws an arc from the mention at {@code offset} to a point of the canvas. */
    public void showPull(int offset, int x, int y) {
        Rectangle from = places.caretPlace(offset);
        pullFrom = new Point(from.x + measure.metrics().charWidth(), from.y);
        pullTo = new Point(x, y);
        redraw();
    }

    /** Draws no such arc any more. */
    public void hidePull() {
        pullFrom = null;
        pullTo = null;
        redraw();
    }

    /** Shows on the ruler where the chain at the caret stands. */
    public void showChain(List<RulerMark> marks) {
        if (!ruler.chain().equals(marks)) {
            ruler.showChain(marks);
            redraw();
        }
    }

    /** Shows on the ruler where there are problems. */
    public void showProblems(List<RulerMark> marks) {
        ruler.showProblems(marks);
        redraw();
    }

    /**
     * Shows what was found.
     *
     * @param found the places that share a character with a stretch of text, from its begin to its end
     * @param marks some of them, for the ruler
     */
    public void showMatches(BiFunction<Integer, Integer, List<Span>> found, List<RulerMark> marks) {
        matches = found;
        ruler.showMatches(marks);
        redraw();
    }

    /** UTF-16 offset of the first text on the screen. */
    public int firstOffset() {
        BlockLayout first = layout.block(viewport.firstBlock());
        return first.lines().get(first.lineAt(-viewport.firstTop())).begin();
    }

    /** Scrolls until the line that shows {@code offset} is the first, as far as the end of the text lets it. */
    public void scrollTo(int offset) {
        if (firstOffset() != places.lineBegin(offset)) {
            int block = layout.blockOf(offset);
            BlockLayout laid = layout.block(block);
            viewport.scrollTo(
                    layout.top(block) + laid.lines().get(laid.lineOf(offset)).top());
            scrolled();
        }
    }

    /** Where in the text the ruler's mark at a point of the canvas leads. */
    public OptionalInt rulerAt(int x, int y) {
        Rectangle area = canvas.getClientArea();
        return x < area.width - Ruler.WIDTH ? OptionalInt.empty() : ruler.offsetNear(y, area.height);
    }

    /** Changes the colours. */
    public void setTheme(CanvasTheme newTheme) {
        theme = newTheme;
        redraw();
    }

    /** Changes the size of everything; 1 is the usual one. */
    public void setZoom(double newZoom) {
        zoom = newZoom;
        letter();
    }

    /** Changes the face of the text, by its name in the system; empty for the usual one. */
    public void setFace(String newFace) {
        if (!face.equals(newFace)) {
            face = newFace;
            letter();
        }
    }

    /** The face of the text, by its name in the system; empty for the usual one. */
    public String face() {
        return face;
    }

    private void letter() {
        int first = firstOffset();
        SwtTextMeasure oldMeasure = measure;
        CanvasFonts oldFonts = fonts;
        fonts = new CanvasFonts(canvas.getDisplay(), zoom, face);
        measure = new SwtTextMeasure(canvas.getDisplay(), fonts);
        measureColumn();
        layout.reset(measure, columnWidth);
        oldMeasure.dispose();
        oldFonts.dispose();
        startAt(first);
    }

    /** Scrolls until the character at {@code offset} is seen, and no more than needed. */
    public void reveal(int offset) {
        viewport.reveal(offset);
        scrolled();
    }

    /** Scrolls by pages: down for positive numbers. */
    public void page(int pages) {
        scrolling.by(
                pages * Math.max(1, viewport.height() - 2 * measure.metrics().lineHeight()));
    }

    /** Scrolls by lines: down for positive numbers. */
    public void line(int lines) {
        scrolling.by(lines * measure.metrics().lineHeight());
    }

    /** Scrolls so that the paragraph with the character at {@code offset} is at the top. */
    public void startAt(int offset) {
        viewport.scrollTo(layout.top(layout.blockOf(offset)));
        redraw();
    }

    private Metrics metrics() {
        return measure.metrics();
    }

    /** What lies where. */
    public Places places() {
        return places;
    }

    /** What stands out now. */
    public Emphasis emphasis() {
        return emphasis;
    }

    /** How many characters of usual width a line holds. */
    public int lineCharacters() {
        return columnWidth / measure.metrics().charWidth();
    }

    /** Where the canvas's point is on the display. */
    public Point toDisplay(int x, int y) {
        return canvas.toDisplay(x, y);
    }

    private void dispose() {
        layout.dispose();
        measure.dispose();
        fonts.dispose();
    }
}
