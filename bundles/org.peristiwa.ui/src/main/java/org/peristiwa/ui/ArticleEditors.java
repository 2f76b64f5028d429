package org.peristiwa.ui;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;

/** Opens articles in the editor area. In the e4 context of the window. UI thread only. */
@ProviderType
public interface ArticleEditors {

    /** Opens a layer, or brings its editor to the front, and gives it the keyboard. */
    void open(LayerKey layer);

    /** Opens the layer of {@code place} if need be and shows the place. */
    void reveal(Place place);

    /** Opens a layer in a stack of its own beside the others, and gives it the keyboard; where it is open, brings it to the front. */
    void openBeside(LayerKey layer);

    /** The layer of the editor that was used last, if one is open. */
    Optional<LayerKey> active();

    /** The layers that are open, in the order of their tabs. */
    List<LayerKey> opened();

    /** Closes the editor of a layer; what is unsaved stays in the open corpus. */
    void close(LayerKey layer);
}
