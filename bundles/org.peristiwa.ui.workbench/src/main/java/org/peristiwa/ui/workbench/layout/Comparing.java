package org.peristiwa.ui.workbench.layout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.dialogs.AnnotatorDialog;

/** Opens what another annotator says of the same article beside the article that is open. */
@Creatable
public final class Comparing {

    private final OpenCorpus corpus;
    private final ArticleEditors editors;
    private final Theme theme;
    private final Messages words;

    @Inject
    public Comparing(OpenCorpus corpus, ArticleEditors editors, Theme theme, Language language) {
        this.corpus = corpus;
        this.editors = editors;
        this.theme = theme;
        this.words = language.messages(Words.class);
    }

    /** Whether there is an article open, and somebody else to compare with. */
    public boolean isPossible() {
        return editors.active().isPresent() && !others().isEmpty();
    }

    /** The annotators but the one whose layer is open; those first that have a layer of the article. */
    private List<String> others() {
        CorpusSession session = corpus.session().orElse(null);
        LayerKey active = editors.active().orElse(null);
        if (session == null || active == null) {
            return List.of();
        }
        return session.corpus().getAnnotators().stream()
                .map(Annotator::getId)
                .filter(id -> !id.equals(active.annotator()))
                .sorted(java.util.Comparator.comparing(
                        id -> !session.layers().contains(new LayerKey(id, active.article()))))
                .toList();
    }

    /** Asks with whom, and opens it. */
    public void ask() {
        Shell shell = Display.getCurrent().getActiveShell();
        LayerKey active = editors.active().orElseThrow();
        new AnnotatorDialog(shell, theme, words, active, others(), layered(active))
                .ask()
                .ifPresent(other -> open(active, other));
    }

    private List<String> layered(LayerKey active) {
        return corpus.session()
                .map(session -> session.layers().stream()
                        .filter(key -> key.article().equals(active.article()))
                        .map(LayerKey::annotator)
                        .toList())
                .orElse(List.of());
    }

    /** Opens the first other layer of the article, unless two of it are open. */
    public void openOther() {
        Optional<LayerKey> active = editors.active();
        boolean already = active.isEmpty()
                || editors.opened().stream()
                                .filter(key -> key.article().equals(active.get().article()))
                                .count()
                        > 1;
        if (!already) {
            layered(active.get()).stream()
                    .filter(other -> !other.equals(active.get().annotator()))
                    .findFirst()
                    .ifPresent(other -> open(active.get(), other));
        }
    }

    private void open(LayerKey active, String other) {
        editors.openBeside(new LayerKey(other, active.article()));
    }
}
