package org.peristiwa.edit.verbs;

import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage.Literals;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/**
 * Gives an article another id. Its text and all layers of it are files of that name from now on, and splits, assignments and
 * clusters of the corpus name it so.
 *
 * @param id of an article of the corpus
 * @param to safe as a file name, see {@link org.peristiwa.edit.ArticleIds}, and not taken, whatever its case
 */
public record RenameArticle(String id, String to) implements Verb<Article> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.renameArticle", id, to);
    }

    @Override
    public Article apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        Article article = edit.article(id);
        CorpusEdit.requireFileName(to);
        // On many disks two names that differ only in case are one file.
        if (context.session().articleIgnoringCase(to).isPresent()) {
            throw Refusal.of("corpus.articleThere", to);
        }
        try {
            ArticleText text = context.session().text(id);
            List<Layer> layers = context.session().layers().stream()
                    .filter(key -> key.article().equals(id))
                    .flatMap(key -> context.session().layer(key).stream())
                    .toList();
            context.changes().set(article, Literals.ARTICLE__ID, to);
            context.changes().addText(to, text);
            layers.forEach(layer -> move(context.changes(), layer));
            context.changes().removeText(id);
        } catch (UncheckedIOException e) {
            throw Refusal.of("corpus.articleKeepsName", String.valueOf(e.getMessage()));
        }
        renameMentionings(edit);
        return article;
    }

    private void move(ChangeWriter changes, Layer layer) {
        Layer moved = EcoreUtil.copy(layer);
        moved.setArticle(to);
        changes.removeLayer(new LayerKey(layer.getAnnotator(), id));
        changes.addLayer(moved);
    }

    private void renameMentionings(CorpusEdit edit) {
        edit.corpus().getSplits().forEach(split -> rename(edit, split, Literals.SPLIT__ARTICLES, split.getArticles()));
        edit.corpus()
                .getAnnotators()
                .forEach(one -> rename(edit, one, Literals.ANNOTATOR__ASSIGNMENTS, one.getAssignments()));
        edit.corpus().getClusters().stream()
                .flatMap(cluster -> cluster.getMembers().stream())
                .filter(member -> id.equals(member.getArticle()))
                .toList()
                .forEach(member -> edit.set(member, Literals.CORPUS_CLUSTER_MEMBER__ARTICLE, to));
    }

    private void rename(CorpusEdit edit, EObject owner, EAttribute feature, List<String> articles) {
        int index = articles.indexOf(id);
        if (index >= 0) {
            edit.remove(owner, feature, id);
            edit.add(owner, feature, index, to);
        }
    }
}
