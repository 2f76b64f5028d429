package org.peristiwa.ui.article.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/**
 * The layout of an article, block by block as they are looked at. Blocks not yet seen have a guessed height. After
 * {@link #refresh} a block is laid out again only if what is to be drawn in it has become different.
 */
public final class ArticleLayout {

    /** How many laid out blocks are kept: some screenfuls. */
    private static final int KEPT = 96;

    private static final class Entry {
        BlockLayout layout;
        boolean checked = true;

        Entry(BlockLayout layout) {
            this.layout = layout;
        }
    }

    private final ArticleText article;
    private final List<Block> blocks;
    private final SceneSource scenes;
    private final LinkedHashMap<Integer, Entry> kept = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable BlockLayouter layouter;
    private Heights heights = new Heights(new int[0]);
    private int laidOut;

    public ArticleLayout(ArticleText article, Segmentation segmentation, SceneSource scenes) {
        this.article = article;
        this.blocks = BlockCutter.cut(article, segmentation);
        this.scenes = scenes;
    }

    /** Starts anew with these fonts and this width of the column, in pixels; nothing is laid out before this. */
    public void reset(TextMeasure measure, int width) {
        kept.values().forEach(entry -> entry.layout.text().dispose());
        kept.clear();
        layouter = new BlockLayouter(article, measure, width);
        Metrics metrics = measure.metrics();
        heights = new Heights(
                blocks.stream().mapToInt(block -> guess(block, metrics, width)).toArray());
    }

    private static int guess(Block block, Metrics metrics, int width) {
        if (block.isEmpty()) {
            return metrics.lineHeight() / 2;
        }
        int perLine = Math.max(1, width / Math.max(1, metrics.charWidth()));
        int lines = Math.max(1, (block.length() + perLine - 1) / perLine);
        int line = metrics.lineHeight() + metrics.leading() + metrics.labelRow();
        return lines * line + (block.endsParagraph() ? metrics.paragraphGap() : 0);
    }

    /** The blocks in text order, at least one. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** The block that holds {@code offset}, or the last one that begins at or before it. */
    public int blockOf(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The block at {@code y} from the top of the article, by what is known of heights. */
    public int blockAt(long y) {
        return heights.at(y);
    }

    /** The y of a block's top from the top of the article, by what is known of heights. */
    public long top(int block) {
        return heights.above(block);
    }

    /** The height of the article, by what is known. */
    public long height() {
        return heights.above(heights.size());
    }

    /**
     * A block, laid out; its height is known from then on.
     *
     * @throws IllegalStateException before the first {@link #reset}
     */
    public BlockLayout block(int index) {
        Entry entry = kept.get(index);
        if (entry != null && entry.checked) {
            return entry.layout;
        }
        Block block = blocks.get(index);
        Scene scene = block.isEmpty() ? Scene.EMPTY : scenes.scene(new Span(block.begin(), block.end()));
        if (entry == null) {
            entry = new Entry(layouter().layout(block, scene));
            laidOut++;
            kept.put(index, entry);
            evict();
        } else if (!entry.layout.scene().equals(scene)) {
            entry.layout = layouter().layout(block, scene, entry.layout.text());
            laidOut++;
        }
        entry.checked = true;
        heights.set(index, entry.layout.height());
        return entry.layout;
    }

    private BlockLayouter layouter() {
        if (layouter == null) {
            throw new IllegalStateException("no width yet");
        }
        return layouter;
    }

    private void evict() {
        while (kept.size() > KEPT) {
            Map.Entry<Integer, Entry> eldest = kept.entrySet().iterator().next();
            eldest.getValue().layout.text().dispose();
            kept.remove(eldest.getKey());
        }
    }

    /** What is to be drawn may have changed: each block is compared before it is used again. */
    public void refresh() {
        kept.values().forEach(entry -> entry.checked = false);
    }

    /** How many times a block has been laid out, for measuring. */
    public int layoutCount() {
        return laidOut;
    }

    /** Lets go of all that is laid out. */
    public void dispose() {
        kept.values().forEach(entry -> entry.layout.text().dispose());
        kept.clear();
    }
}
