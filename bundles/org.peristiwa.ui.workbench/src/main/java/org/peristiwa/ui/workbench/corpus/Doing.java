package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Verb;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;

/** Does verbs for menus, and says where one cannot be done. */
@Creatable
public final class Doing {

    private final OpenCorpus corpus;
    private final StatusLine status;

    @Inject
    public Doing(OpenCorpus corpus, StatusLine status) {
        this.corpus = corpus;
        this.status = status;
    }

    /** Does {@code verb} on the open corpus. */
    public void execute(Verb<?> verb) {
        try {
            corpus.session().orElseThrow().execute(verb);
        } catch (EditException e) {
            status.show(StatusLine.Tone.WARNING, e);
        }
    }
}
