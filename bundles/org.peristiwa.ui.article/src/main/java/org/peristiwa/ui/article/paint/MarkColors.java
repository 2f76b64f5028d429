package org.peristiwa.ui.article.paint;

import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.theme.TypeColor;

/**
 * The colours of one mark. A trigger is filled and its label is a pill with words cut out of it; a participant is
 * outlined and its label is a quiet one.
 *
 * @param tint behind the mark's text
 * @param outline around the tint, and of the bracket
 * @param label behind the label's words
 * @param words of the label
 * @param edge around the label
 */
record MarkColors(RGB tint, RGB outline, RGB label, RGB words, RGB edge) {

    static MarkColors of(CanvasTheme theme, Mark mark) {
        TypeColor type = theme.types().apply(mark);
        if (mark.kind().isTrigger()) {
            return new MarkColors(type.fill(), type.line(), type.label(), theme.ground(), type.label());
        }
        return new MarkColors(
                type.tint(),
                theme.onGround(type.line(), 0.6),
                theme.ground(),
                type.label(),
                theme.onGround(type.line(), 0.5));
    }

    /** The same colours, receding into the ground. */
    MarkColors faded(CanvasTheme theme) {
        return new MarkColors(
                theme.onGround(tint, 0.5),
                theme.onGround(outline, 0.4),
                theme.onGround(label, 0.62),
                theme.onGround(words, 0.72),
                theme.onGround(edge, 0.4));
    }
}
