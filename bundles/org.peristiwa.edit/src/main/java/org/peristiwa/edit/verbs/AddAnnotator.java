package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Adds an annotator to the corpus.
 *
 * @param id safe as a file name, see {@link org.peristiwa.edit.ArticleIds}, and not taken, whatever its case
 * @param name what people call them; empty for the id
 */
public record AddAnnotator(String id, String name) implements Verb<Annotator> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addAnnotator", id);
    }

    @Override
    public Annotator apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        CorpusEdit.requireFileName(id);
        if (edit.corpus().getAnnotators().stream()
                .anyMatch(other -> other.getId().equalsIgnoreCase(id))) {
            throw Refusal.of("corpus.annotatorThere", id);
        }
        Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
        annotator.setId(id);
        annotator.setName(name.isEmpty() ? null : name);
        edit.add(edit.corpus(), CorpusPackage.Literals.CORPUS__ANNOTATORS, annotator);
        return annotator;
    }
}
