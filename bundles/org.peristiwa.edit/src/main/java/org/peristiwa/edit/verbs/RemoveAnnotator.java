package org.peristiwa.edit.verbs;

import java.io.UncheckedIOException;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Removes an annotator with all layers and clusters of the corpus that are theirs.
 *
 * @param id of an annotator of the corpus
 */
public record RemoveAnnotator(String id) implements Verb<Annotator> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeAnnotator", id);
    }

    @Override
    public Annotator apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        Annotator annotator = edit.annotator(id);
        try {
            context.session().layers().stream()
                    .filter(key -> key.annotator().equals(id))
                    .forEach(context.changes()::removeLayer);
        } catch (UncheckedIOException e) {
            throw Refusal.of("corpus.annotatorStays", String.valueOf(e.getMessage()));
        }
        Corpus corpus = edit.corpus();
        List.copyOf(corpus.getClusters()).stream()
                .filter(cluster -> id.equals(cluster.getAnnotator()))
                .forEach(cluster -> edit.remove(corpus, CorpusPackage.Literals.CORPUS__CLUSTERS, cluster));
        edit.remove(corpus, CorpusPackage.Literals.CORPUS__ANNOTATORS, annotator);
        return annotator;
    }
}
