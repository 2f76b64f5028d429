package org.peristiwa.ui;

import org.peristiwa.edit.LayerKey;
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
}
