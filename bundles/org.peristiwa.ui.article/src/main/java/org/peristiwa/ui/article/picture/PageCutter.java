package org.peristiwa.ui.article.picture;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.Block;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Line;

/** Puts the lines of a part of an article on pages, block by block. */
final class PageCutter {

    /**
     * Lines of a block on a page.
     *
     * @param block index of the block
     * @param top y of the block's top from the top of the page, which may lie above it
     * @param first index of the first of its lines that is shown
     * @param last index of the last
     */
    record Placed(int block, int top, int first, int last) {

        boolean shows(int line) {
            return first <= line && line <= last;
        }
    }

    /** A page: what is on it, and how high it is without margins. */
    record Page(List<Placed> blocks, int height) {}

    private final Span part;
    private final int highest;
    private final List<Page> pages = new ArrayList<>();
    private List<Placed> current = new ArrayList<>();
    private int y;

    /** @param highest the most pixels that a page may be high; a line that is higher has a page of its own */
    PageCutter(Span part, int highest) {
        this.part = part;
        this.highest = highest;
    }

    /** Adds the lines of a block that belong to the part; blocks come in text order. */
    void add(int index, BlockLayout layout) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < layout.lines().size(); i++) {
            if (belongs(layout.block(), layout.lines().get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        int begin = first;
        int top = y - layout.lines().get(begin).top();
        for (int i = first; i <= last; i++) {
            if (top + layout.lines().get(i).bottom() > highest && !(current.isEmpty() && i == begin)) {
                if (i > begin) {
                    current.add(new Placed(index, top, begin, i - 1));
                    y = top + layout.lines().get(i - 1).bottom();
                }
                turn();
                begin = i;
                top = -layout.lines().get(i).top();
            }
        }
        current.add(new Placed(index, top, begin, last));
        boolean whole = last == layout.lines().size() - 1;
        y = top + (whole ? layout.height() : layout.lines().get(last).bottom());
    }

    private boolean belongs(Block block, Line line) {
        return block.isEmpty()
                ? part.begin() <= block.begin() && block.begin() < part.end()
                : line.begin() < part.end() && line.end() > part.begin();
    }

    private void turn() {
        pages.add(new Page(current, y));
        current = new ArrayList<>();
        y = 0;
    }

    /** The pages; none where the part has no lines. */
    List<Page> finish() {
        if (!current.isEmpty()) {
            turn();
        }
        return pages;
    }
}
