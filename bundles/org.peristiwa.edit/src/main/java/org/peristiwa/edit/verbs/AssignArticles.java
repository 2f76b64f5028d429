package org.peristiwa.edit.verbs;

import java.util.HashSet;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says which articles an annotator works on.
 *
 * @param annotator id of an annotator of the corpus
 * @param articles ids of articles, in order; none for all of them
 */
public record AssignArticles(String annotator, List<String> articles) implements Verb<Annotator> {

    public AssignArticles {
        articles = List.copyOf(articles);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.assignArticles", annotator);
    }

    @Override
    public Annotator apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        Annotator found = edit.annotator(annotator);
        articles.forEach(edit::article);
        if (new HashSet<>(articles).size() < articles.size()) {
            throw Refusal.of("corpus.assignedTwice");
        }
        edit.replaceAll(found, CorpusPackage.Literals.ANNOTATOR__ASSIGNMENTS, found.getAssignments(), articles);
        return found;
    }
}
