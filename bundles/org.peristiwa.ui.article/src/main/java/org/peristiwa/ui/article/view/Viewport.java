package org.peristiwa.ui.article.view;

import org.peristiwa.ui.article.layout.ArticleLayout;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Line;

/**
 * Which part of the article is on the screen. It holds on to a block and not to a height, so that nothing jumps when
 * the guessed height of a block above turns out wrong.
 */
final class Viewport {

    private final ArticleLayout layout;
    private int block;
    private int offset;
    private int height;

    Viewport(ArticleLayout layout) {
        this.layout = layout;
    }

    /** The block at the top edge. */
    int firstBlock() {
        return block;
    }

    /** The canvas y of the top of the first block: 0 or above the edge. */
    int firstTop() {
        return -offset;
    }

    int height() {
        return height;
    }

    void setHeight(int pixels) {
        height = pixels;
    }

    /** The y of the top edge from the top of the article, by what is known of heights. */
    long position() {
        return layout.top(block) + offset;
    }

    /** Shows the article from {@code y} on. */
    void scrollTo(long y) {
        long most = Math.max(0, layout.height() - height);
        long position = Math.max(0, Math.min(y, most));
        block = layout.blockAt(position);
        offset = (int) (position - layout.top(block));
        settle();
    }

    /** Moves the text up by {@code pixels}; down if negative. */
    void scrollBy(int pixels) {
        offset += pixels;
        settle();
    }

    /** Brings the place into the first block and keeps the article on the screen. */
    void settle() {
        while (offset < 0 && block > 0) {
            block--;
            offset += layout.block(block).height();
        }
        offset = block == 0 ? Math.max(0, offset) : offset;
        while (offset >= layout.block(block).height()
                && block + 1 < layout.blocks().size()) {
            offset -= layout.block(block).height();
            block++;
        }
        pullDownAtEnd();
    }

    /** There is no empty room below the end while there is text above the top edge. */
    private void pullDownAtEnd() {
        long bottom = -offset;
        for (int i = block; i < layout.blocks().size(); i++) {
            bottom += layout.block(i).height();
            if (bottom >= height) {
                return;
            }
        }
        int missing = (int) (height - bottom);
        offset -= missing;
        while (offset < 0 && block > 0) {
            block--;
            offset += layout.block(block).height();
        }
        offset = Math.max(0, offset);
    }

    /** The canvas y of the top of {@code wanted}, which need not be on the screen. */
    int topOf(int wanted) {
        if (wanted < block) {
            return (int) Math.max(Integer.MIN_VALUE / 2, layout.top(wanted) - position());
        }
        long y = -offset;
        for (int i = block; i < wanted && y < height; i++) {
            y += layout.block(i).height();
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, y);
    }

    /** Scrolls no more than needed to show the line with the character at {@code at}; far away it goes to a third. */
    void reveal(int at) {
        int wanted = layout.blockOf(at);
        BlockLayout laid = layout.block(wanted);
        Line line = laid.lines().get(laid.lineOf(at));
        int top = topOf(wanted);
        boolean far = wanted < block || top >= height || top + line.bottom() < -height;
        if (far) {
            block = wanted;
            offset = line.textTop() - height / 3;
            settle();
            return;
        }
        int margin = Math.min(line.height(), height / 6);
        if (top + line.top() < 0) {
            scrollBy(top + line.top() - margin / 2);
        } else if (top + line.bottom() + margin > height) {
            scrollBy(top + line.bottom() + margin - height);
        }
    }
}
