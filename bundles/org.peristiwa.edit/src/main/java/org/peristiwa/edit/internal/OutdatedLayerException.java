package org.peristiwa.edit.internal;

import java.io.IOException;
import java.util.Locale;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** A layer that an older schema was used for, and that cannot be brought up to date. */
final class OutdatedLayerException extends IOException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    OutdatedLayerException(LayerKey key, EditException why) {
        this(
                Message.of(OutdatedLayerException.class, "layer.outdated", key.annotator() + "/" + key.article(), why),
                why);
    }

    private OutdatedLayerException(Message sentence, EditException why) {
        super(sentence.inEnglish(), why);
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
