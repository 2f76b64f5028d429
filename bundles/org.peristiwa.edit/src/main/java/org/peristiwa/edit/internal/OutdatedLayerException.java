package org.peristiwa.edit.internal;

import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.words.Message;
import org.peristiwa.words.ToldIOException;

/** A layer that an older schema was used for, and that cannot be brought up to date. */
final class OutdatedLayerException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    OutdatedLayerException(LayerKey key, EditException why) {
        super(
                Message.of(OutdatedLayerException.class, "layer.outdated", key.annotator() + "/" + key.article(), why),
                why);
    }
}
