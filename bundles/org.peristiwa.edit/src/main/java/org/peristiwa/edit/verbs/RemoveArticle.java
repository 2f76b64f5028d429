package org.peristiwa.edit.verbs;

import java.io.UncheckedIOException;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Removes an article from the corpus with its text, every annotator's layer of it, and its places in splits,
 * assignments and clusters of the corpus.
 *
 * @param id of an article of the corpus
 */
public record RemoveArticle(String id) implements Verb<Article> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeArticle", id);
    }

    @Override
    public Article apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        Article article = edit.article(id);
        try {
            context.session().layers().stream()
                    .filter(key -> key.article().equals(id))
                    .forEach(context.changes()::removeLayer);
            context.changes().removeText(id);
        } catch (UncheckedIOException e) {
            throw Refusal.of("corpus.articleStays", String.valueOf(e.getMessage()));
        }
        removeMentionings(edit);
        edit.remove(edit.corpus(), CorpusPackage.Literals.CORPUS__ARTICLES, article);
        return article;
    }

    private void removeMentionings(CorpusEdit edit) {
        edit.corpus().getSplits().forEach(split -> edit.remove(split, CorpusPackage.Literals.SPLIT__ARTICLES, id));
        edit.corpus()
                .getAnnotators()
                .forEach(one -> edit.remove(one, CorpusPackage.Literals.ANNOTATOR__ASSIGNMENTS, id));
        for (CorpusCluster cluster : List.copyOf(edit.corpus().getClusters())) {
            List.copyOf(cluster.getMembers()).stream()
                    .filter(member -> id.equals(member.getArticle()))
                    .forEach(member -> edit.removeMember(cluster, member));
        }
    }
}
