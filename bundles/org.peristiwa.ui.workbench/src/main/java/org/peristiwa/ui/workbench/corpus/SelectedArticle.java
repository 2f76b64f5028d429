package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;

/** The article that the selection is in. */
@Creatable
public final class SelectedArticle {

    private final OpenCorpus corpus;
    private final CorpusSelection selection;

    @Inject
    public SelectedArticle(OpenCorpus corpus, CorpusSelection selection) {
        this.corpus = corpus;
        this.selection = selection;
    }

    /** The article, if a corpus is open and one is selected. */
    public Optional<Article> article() {
        return corpus.session().flatMap(session -> selection
                .current()
                .flatMap(now -> session.article(now.layer().article())));
    }
}
