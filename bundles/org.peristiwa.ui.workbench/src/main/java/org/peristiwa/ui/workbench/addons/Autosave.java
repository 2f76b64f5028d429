package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.workbench.corpus.Saving;

/** Saves by itself, some seconds after the last change, and within a minute while the user does not pause. */
public final class Autosave implements OpenCorpusListener {

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());
    private static final String SETTING = "autosave";
    private static final String OFF = "off";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final OpenCorpus corpus;
    private final Settings settings;
    private final Saving saving;
    private final Display display = Display.getDefault();
    private final Runnable due = this::save;
    private @Nullable Instant unsavedSince;
    private @Nullable ListenerHandle following;

    @Inject
    public Autosave(OpenCorpus corpus, Settings settings, Saving saving) {
        this.corpus = corpus;
        this.settings = settings;
        this.saving = saving;
    }

    /** Whether the user wants it. */
    public static boolean isOn(Settings settings) {
        return !OFF.equals(settings.get(SETTING).orElse(""));
    }

    /** Keeps what the user wants. */
    public static void turn(boolean on, Settings settings) {
        settings.put(SETTING, on ? "on" : OFF);
    }

    @PostConstruct
    void follow() {
        following = corpus.listen(this);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    /** What came back from a crash is the user's to look at first: it is saved with the next change. */
    @Override
    public void opened(CorpusSession session) {
        unsavedSince = null;
    }

    @Override
    public void changed(CorpusChange change) {
        schedule();
    }

    private void schedule() {
        if (corpus.session().filter(CorpusSession::hasUnsavedChanges).isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        Instant since = unsavedSince == null ? now : unsavedSince;
        unsavedSince = since;
        Duration left = Duration.between(now, since.plus(LONGEST));
        Duration wait = left.compareTo(PAUSE) < 0 ? left : PAUSE;
        // A timer that is running already begins anew.
        display.timerExec((int) Math.max(0, wait.toMillis()), due);
    }

    private void save() {
        unsavedSince = null;
        CorpusSession session = corpus.session().orElse(null);
        if (session == null || !session.hasUnsavedChanges() || !isOn(settings)) {
            return;
        }
        Thread writing = new Thread(() -> save(session), "autosave");
        writing.setDaemon(true);
        writing.start();
    }

    private void save(CorpusSession session) {
        try {
            session.saveAll();
            OnScreen.later(display, saving::tellSaved);
        } catch (IOException e) {
            OnScreen.later(display, () -> saving.tellNotSaved(e));
        } catch (IllegalStateException e) {
            // Closed in the meantime, after the user was asked.
            LOG.log(System.Logger.Level.DEBUG, "closed", e);
        }
    }
}
