package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Gives the corpus another name; its folder keeps its own.
 *
 * @param name not empty
 */
public record RenameCorpus(String name) implements Verb<Corpus> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.renameCorpus", name);
    }

    @Override
    public Corpus apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        if (name.isBlank()) {
            throw Refusal.of("corpus.name");
        }
        edit.set(edit.corpus(), CorpusPackage.Literals.CORPUS__NAME, name);
        return edit.corpus();
    }
}
