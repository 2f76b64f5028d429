package org.peristiwa.ui.workbench.handlers;

import java.util.Optional;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.workbench.corpus.Saving;

/** File > Save: the layer in the active editor. */
public final class SaveHandler {

    @CanExecute
    boolean canSave(OpenCorpus corpus, ArticleEditors editors) {
        return unsaved(corpus, editors).isPresent();
    }

    @Execute
    void save(OpenCorpus corpus, ArticleEditors editors, Saving saving) {
        unsaved(corpus, editors).ifPresent(saving::save);
    }

    private static Optional<LayerKey> unsaved(OpenCorpus corpus, ArticleEditors editors) {
        return editors.active().filter(layer -> corpus.session()
                .filter(session -> session.unsavedLayers().contains(layer))
                .isPresent());
    }
}
