package org.peristiwa.ui.article.layout;

import java.util.List;

/**
 * A block, laid out.
 *
 * @param block which
 * @param scene what it was laid out with
 * @param text its text, for drawing and hit testing
 * @param lines from top to bottom, at least one
 * @param height of it all, with the room below
 */
public record BlockLayout(Block block, Scene scene, MeasuredText text, List<Line> lines, int height) {

    public BlockLayout {
        lines = List.copyOf(lines);
    }

    /** The line at {@code y} from the top of the block; the first above all, the last below all. */
    public int lineAt(int y) {
        for (int i = 0; i < lines.size(); i++) {
            if (y < lines.get(i).bottom()) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    /** The line that shows the caret before the character at {@code offset} of the article. */
    public int lineOf(int offset) {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (offset >= lines.get(i).begin()) {
                return i;
            }
        }
        return 0;
    }
}
