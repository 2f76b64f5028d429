package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.SetLayerState;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.workbench.corpus.Doing;

/** Corpus > State of the article: of the selected layer. */
public final class LayerStateHandler {

    @CanExecute
    boolean canSet(OpenCorpus corpus, CorpusSelection selection) {
        return corpus.session().isPresent() && selection.current().isPresent();
    }

    @Execute
    void set(@Named("state") String state, CorpusSelection selection, Doing doing) {
        LayerKey layer = selection.current().map(Selected::layer).orElseThrow();
        doing.execute(new SetLayerState(layer, LayerState.get(state)));
    }
}
