package org.peristiwa.ui.article.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.peristiwa.ui.article.layout.ArticleLayout;

/** Keeps viewport and scroll bar in step, pixel by pixel. */
final class Scrolling {

    private final Viewport viewport;
    private final ArticleLayout layout;
    private final ScrollBar bar;
    private final Runnable moved;

    Scrolling(Viewport viewport, ArticleLayout layout, ScrollBar bar, Runnable moved) {
        this.viewport = viewport;
        this.layout = layout;
        this.bar = bar;
        this.moved = moved;
        bar.addListener(SWT.Selection, event -> to(bar.getSelection()));
    }

    private void to(int y) {
        if (y != clamped(viewport.position())) {
            viewport.scrollTo(y);
            moved.run();
        }
    }

    /** Moves the text up by {@code pixels}; down if negative. */
    void by(int pixels) {
        long before = viewport.position();
        viewport.scrollBy(pixels);
        if (viewport.position() != before) {
            moved.run();
        }
    }

    /** Shows on the bar where the viewport is; heights may have become known since. */
    void update() {
        int total = Math.max(1, clamped(layout.height()));
        int thumb = Math.max(1, Math.min(viewport.height(), total));
        boolean needed = total > thumb;
        if (bar.getEnabled() != needed) {
            bar.setEnabled(needed);
        }
        int position = Math.min(clamped(viewport.position()), total - thumb);
        if (bar.getMaximum() != total || bar.getThumb() != thumb || bar.getSelection() != position) {
            bar.setValues(position, 0, total, thumb, 40, Math.max(1, thumb - 40));
        }
    }

    private static int clamped(long y) {
        return (int) Math.min(Integer.MAX_VALUE / 2, y);
    }
}
