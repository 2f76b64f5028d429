package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says what people call an annotator; the id, which names files, stays.
 *
 * @param id of an annotator of the corpus
 * @param name empty for the id
 */
public record RenameAnnotator(String id, String name) implements Verb<Annotator> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.renameAnnotator", id);
    }

    @Override
    public Annotator apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        Annotator annotator = edit.annotator(id);
        edit.set(annotator, CorpusPackage.Literals.ANNOTATOR__NAME, name);
        return annotator;
    }
}
