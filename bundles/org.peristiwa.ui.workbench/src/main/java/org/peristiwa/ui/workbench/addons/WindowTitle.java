package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.WorkbenchIds;

/** The title of the window: the corpus, and a mark when something is not saved. */
public final class WindowTitle implements OpenCorpusListener {

    private static final String PRODUCT = "Peristiwa";

    private final MApplication application;
    private final EModelService models;
    private final OpenCorpus corpus;
    private @Nullable ListenerHandle following;

    @Inject
    public WindowTitle(MApplication application, EModelService models, OpenCorpus corpus) {
        this.application = application;
        this.models = models;
        this.corpus = corpus;
    }

    @PostConstruct
    void follow() {
        show(PRODUCT);
        following = corpus.listen(this);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        update();
    }

    @Override
    public void closed() {
        show(PRODUCT);
    }

    @Override
    public void changed(CorpusChange change) {
        update();
    }

    @Override
    public void savedStateChanged() {
        update();
    }

    private void update() {
        corpus.session().ifPresent(session -> show(title(session)));
    }

    private static String title(CorpusSession session) {
        String name = session.corpus().getName();
        if (name == null || name.isBlank()) {
            Path folder = Path.of(session.location()).getFileName();
            name = folder == null ? session.location() : folder.toString();
        }
        return (session.hasUnsavedChanges() ? "● " : "") + name + " – " + PRODUCT;
    }

    private void show(String title) {
        if (models.find(WorkbenchIds.WINDOW, application) instanceof MWindow window) {
            window.setLabel(title);
        }
    }
}
