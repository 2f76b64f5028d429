package org.peristiwa.ui.tables;

import java.util.Locale;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.names.AnnotationNames;

/**
 * A layer with what is needed to tell of it.
 *
 * @param language of the screen
 */
record LayerView(
        LayerKey key,
        LayerIndex index,
        ArticleText text,
        Segmentation segmentation,
        SchemaView types,
        AnnotationNames names,
        Locale language) {

    /** The layer with this key; empty where there is none. It may have to be read from its file. */
    static Optional<LayerView> of(CorpusSession session, LayerKey key, Locale language) {
        Optional<Layer> layer = session.article(key.article()).isEmpty() ? Optional.empty() : session.layer(key);
        return layer.map(present -> {
            ArticleText text = session.text(key.article());
            SchemaView types = session.types();
            return new LayerView(
                    key,
                    session.index(present),
                    text,
                    session.segmentation(key.article()),
                    types,
                    new AnnotationNames(text, types, language),
                    language);
        });
    }

    /** The number of the sentence at an offset, as the editor counts: from 1; 0 before the first. */
    Cell sentence(int offset) {
        return offset < 0 ? Cell.words("") : Cell.number(segmentation.sentenceAt(offset) + 1);
    }
}
