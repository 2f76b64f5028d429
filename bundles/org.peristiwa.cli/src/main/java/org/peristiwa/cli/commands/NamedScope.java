package org.peristiwa.cli.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Words;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.bulk.LayerScope;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.FillerKind;

/**
 * The layers that the user names.
 *
 * @param session the corpus
 * @param words for what is not there
 */
record NamedScope(CorpusSession session, Words words) {

    /**
     * Those of an annotator and an article, each null for all.
     *
     * @throws BadInput if the corpus does not have one of them
     */
    LayerScope of(@Nullable String annotator, @Nullable String article) {
        if (annotator != null) {
            requireAnnotator(annotator);
        }
        if (article != null && session.article(article).isEmpty()) {
            throw new BadInput(words.text("error.noArticle", article));
        }
        return new LayerScope(annotator, article);
    }

    /**
     * The kind of mention that a type of the schema is for.
     *
     * @throws BadInput if there is no such type
     */
    FillerKind kindOf(String type) {
        SchemaView types = session.types();
        if (types.eventType(type).isPresent()) {
            return FillerKind.EVENT;
        }
        if (types.entityType(type).isPresent()) {
            return FillerKind.ENTITY;
        }
        return types.valueType(type)
                .map(found -> found.isTime() ? FillerKind.TIME : FillerKind.VALUE)
                .orElseThrow(() -> new BadInput(words.text("error.noType", type)));
    }

    private void requireAnnotator(String annotator) {
        List<String> known = session.corpus().getAnnotators().stream()
                .map(one -> one.getId())
                .toList();
        if (!known.contains(annotator)) {
            throw new BadInput(words.text("error.noAnnotator", annotator, String.join(", ", known)));
        }
    }
}
