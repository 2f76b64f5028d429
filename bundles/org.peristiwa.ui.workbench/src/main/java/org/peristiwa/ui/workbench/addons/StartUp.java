package org.peristiwa.ui.workbench.addons;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.service.event.Event;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.SampleCorpus;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.corpus.Leaving;
import org.peristiwa.ui.workbench.corpus.Opening;

/**
 * Opens the first corpus: the one named on the command line ({@code open DIR}), else the one that was open
 * last, else, at the very first start, a copy of the sample corpus in the user's data.
 */
public final class StartUp implements OpenCorpusListener {

    private static final String LAST = "corpus.last";
    private static final String EDITORS = "editors.";

    /** Before a line of an article that is open beside the others; in no id. */
    private static final String BESIDE = "|";

    private final EditorArea editors;
    private final OpenCorpus corpus;
    private final Opening opening;
    private final Settings settings;
    private final Leaving leaving;
    private final SampleCorpus sample;
    private final IApplicationContext context;
    private final ErrorPresenter errors;
    private final Messages words;
    private boolean firstStart;

    @Inject
    public StartUp(
            MApplication application,
            OpenCorpus corpus,
            Opening opening,
            Settings settings,
            Leaving leaving,
            ProductFolders folders,
            IApplicationContext context,
            ErrorPresenter errors,
            Language language) {
        this.editors = (EditorArea) application.getContext().get(ArticleEditors.class);
        this.corpus = corpus;
        this.opening = opening;
        this.settings = settings;
        this.leaving = leaving;
        this.sample = new SampleCorpus(folders);
        this.context = context;
        this.errors = errors;
        this.words = language.messages(Words.class);
    }

    /** The window is drawn. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    @SuppressWarnings("UnusedVariable") // the event is what the method is injected for
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        corpus.listen(this);
        editors.follow();
        first().ifPresent(folder -> opening.open(folder, this::begun));
        ClassesAhead.begin();
    }

    private void begun(CorpusSession session) {
        if (firstStart) {
            openFirstArticle(session);
            editors.showWelcome();
        }
    }

    /** A user who has never seen the program sees at once what it is for. */
    private void openFirstArticle(CorpusSession session) {
        if (!session.layers().isEmpty() && !session.corpus().getArticles().isEmpty()) {
            String article = session.corpus().getArticles().get(0).getId();
            String annotator = session.corpus().getAnnotators().get(0).getId();
            editors.open(new LayerKey(annotator, article));
        }
    }

    private Optional<Path> first() {
        Optional<Path> named = named();
        if (named.isPresent()) {
            return named;
        }
        Optional<String> last = settings.get(LAST);
        if (last.isPresent()) {
            return last.filter(folder -> !folder.isEmpty()).map(Path::of).filter(Files::isDirectory);
        }
        return sample();
    }

    private Optional<Path> named() {
        Object typed = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        if (!(typed instanceof String[] arguments)) {
            return Optional.empty();
        }
        int open = List.of(arguments).indexOf("open");
        return open >= 0 && open + 1 < arguments.length
                ? Optional.of(Path.of(arguments[open + 1]).toAbsolutePath().normalize())
                : Optional.empty();
    }

    private Optional<Path> sample() {
        if (Files.isDirectory(sample.users())) {
            return Optional.of(sample.users());
        }
        if (!sample.isThere()) {
            return Optional.empty();
        }
        try {
            firstStart = true;
            return Optional.of(sample.forUser());
        } catch (IOException e) {
            errors.present(words.get("sample.failed"), e);
            return Optional.empty();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        if (isScratch(session)) {
            return;
        }
        settings.put(LAST, session.location());
        for (String line : settings.lines(EDITORS + session.location())) {
            int tab = line.indexOf('\t');
            if (tab > 0 && session.article(line.substring(tab + 1)).isPresent()) {
                LayerKey layer = new LayerKey(line.substring(0, tab).replace(BESIDE, ""), line.substring(tab + 1));
                if (line.startsWith(BESIDE)) {
                    editors.openBeside(layer);
                } else {
                    editors.open(layer);
                }
            }
        }
    }

    /** Remembers which articles are open, the active one last, so that it is opened last and is in front again. */
    @Override
    public void closing(CorpusSession session) {
        if (isScratch(session)) {
            return;
        }
        List<LayerKey> opened = editors.opened();
        LayerKey front = editors.active().orElse(null);
        settings.putLines(
                EDITORS + session.location(),
                java.util.stream.Stream.concat(
                                opened.stream().filter(layer -> !layer.equals(front)), editors.active().stream())
                        .map(layer ->
                                (editors.isBeside(layer) ? BESIDE : "") + layer.annotator() + "\t" + layer.article())
                        .toList());
    }

    private boolean isScratch(CorpusSession session) {
        return sample.isScratch(Path.of(session.location()));
    }

    @Override
    public void closed() {
        if (!leaving.inProgress()) {
            settings.put(LAST, "");
        }
    }
}
