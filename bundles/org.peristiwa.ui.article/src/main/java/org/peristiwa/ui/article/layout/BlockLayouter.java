package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.text.ArticleText;

/** Lays out one block: breaks it into lines and puts above each line what belongs there. */
public final class BlockLayouter {

    private final ArticleText article;
    private final TextMeasure measure;
    private final int width;

    /** @param width of the text column, in pixels */
    public BlockLayouter(ArticleText article, TextMeasure measure, int width) {
        this.article = article;
        this.measure = measure;
        this.width = width;
    }

    /** Lays out {@code block} with what {@code scene} says is to be drawn in it. */
    public BlockLayout layout(Block block, Scene scene) {
        String content = article.content().substring(block.begin(), block.end());
        return layout(block, scene, measure.measure(content, width));
    }

    /** Lays out {@code block} again, whose text is as it was. */
    BlockLayout layout(Block block, Scene scene, MeasuredText text) {
        List<Line> lines = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < text.lineCount(); i++) {
            Line line = line(i, y, block, scene, text);
            lines.add(line);
            y = line.bottom();
        }
        int below =
                block.endsParagraph() && !block.isEmpty() ? measure.metrics().paragraphGap() : 0;
        return new BlockLayout(block, scene, text, lines, y + below);
    }

    private Line line(int index, int top, Block block, Scene scene, MeasuredText text) {
        int begin = block.begin() + text.lineBegin(index);
        int end = block.begin() + text.lineEnd(index);
        List<Mark> marks = scene.marks().stream()
                .filter(mark ->
                        mark.extent().begin() < end && begin < mark.extent().end())
                .toList();
        List<Fragment> fragments = new FragmentFinder(article.content(), block, text).find(index, marks);
        List<LabelBox> labels =
                new LabelStacker(measure, width).stack(new ItemMaker(block, text, width).make(index, marks, fragments));
        List<ArcPlan> plans = new ArcPlanner(labels, end, text.rightToLeft()).plan(scene.ties());
        List<ArcBox> arcs = new ArcRouter(measure, width).route(plans, labels);
        int leading = block.isEmpty() ? 0 : measure.metrics().leading();
        int textTop = top + leading + room(labels, arcs);
        // An empty line parts paragraphs and needs no more room than that.
        int height = block.isEmpty() ? text.lineHeight(index) / 2 : text.lineHeight(index);
        return new Line(begin, end, top, textTop, height, fragments, labels, arcs);
    }

    private int room(List<LabelBox> labels, List<ArcBox> arcs) {
        Metrics metrics = measure.metrics();
        int room = 0;
        for (LabelBox box : labels) {
            room = Math.max(room, box.up() + (box.label() == null ? metrics.bracketHeight() : metrics.labelRow()));
        }
        for (ArcBox arc : arcs) {
            room = Math.max(room, arc.up() + metrics.nameHeight() / 2);
        }
        return room;
    }
}
