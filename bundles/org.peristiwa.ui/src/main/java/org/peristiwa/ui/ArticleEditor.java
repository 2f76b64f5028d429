package org.peristiwa.ui;

import java.util.OptionalInt;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Place;

/**
 * What the object behind an editor part offers to the workbench.
 *
 * <p>The part is made from the descriptor {@link WorkbenchIds#ARTICLE_EDITOR}. Which layer it shows stands in
 * its persisted state under {@link WorkbenchIds#STATE_ANNOTATOR} and {@link WorkbenchIds#STATE_ARTICLE}, put
 * there before it is made. The workbench sets its label and its unsaved marker.
 */
public interface ArticleEditor {

    /** The layer that it shows. */
    LayerKey layer();

    /** Scrolls to a place of its layer and puts caret and selection there. */
    void reveal(Place place);

    /** Gives the keyboard to the text. */
    void focusText();

    /** UTF-16 offset of the first text on the screen; empty where none is shown yet. */
    OptionalInt firstOffset();

    /**
     * Scrolls until the line with the character at this UTF-16 offset is the first on the screen, as far as the end of the text
     * lets it; as soon as it is loaded where it is not yet.
     */
    void scrollTo(int offset);

    /** Starts to tell {@code listener} whenever the text has moved on the screen, until the handle is closed. */
    ListenerHandle onScroll(Runnable listener);
}
