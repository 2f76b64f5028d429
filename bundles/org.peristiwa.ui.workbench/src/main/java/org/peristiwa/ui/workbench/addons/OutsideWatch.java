package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.workbench.corpus.OutsideChanges;

/**
 * Looks every few seconds, and when the window comes to the front, whether another program has changed files of the open
 * corpus. It looks itself, as no system tells of changes on a network drive.
 */
public final class OutsideWatch {

    private static final int LOOK_MILLIS = 4_000;
    private static final System.Logger LOG = System.getLogger(OutsideWatch.class.getName());

    private final OpenCorpus corpus;
    private final OutsideChanges answer;
    private final Display display = Display.getDefault();
    private final Listener activated = event -> {
        if (event.widget instanceof Shell) {
            answer().askAgain();
            look();
        }
    };
    private final Runnable due = this::lookAndGoOn;
    private final Set<OutsideChange> removedLastTime = new HashSet<>();
    private boolean looking;
    private boolean stopped;

    @Inject
    public OutsideWatch(OpenCorpus corpus, OutsideChanges answer) {
        this.corpus = corpus;
        this.answer = answer;
    }

    private OutsideChanges answer() {
        return answer;
    }

    @PostConstruct
    void start() {
        display.addFilter(SWT.Activate, activated);
        display.timerExec(LOOK_MILLIS, due);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (!display.isDisposed()) {
            display.removeFilter(SWT.Activate, activated);
        }
    }

    private void lookAndGoOn() {
        if (!stopped) {
            look();
            display.timerExec(LOOK_MILLIS, due);
        }
    }

    private void look() {
        CorpusSession session = corpus.session().orElse(null);
        if (session == null || looking) {
            return;
        }
        looking = true;
        Thread asking = new Thread(
                () -> {
                    List<OutsideChange> found = changes(session);
                    OnScreen.later(display, () -> seen(session, found));
                },
                "outside changes");
        asking.setDaemon(true);
        asking.start();
    }

    private static List<OutsideChange> changes(CorpusSession session) {
        try {
            return session.outsideChanges();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot look at the files", e);
            return List.of();
        }
    }

    private void seen(CorpusSession session, List<OutsideChange> found) {
        looking = false;
        if (stopped || corpus.session().orElse(null) != session) {
            return;
        }
        // Some programs delete a file and make it anew: what is gone counts when it is still gone the next time.
        List<OutsideChange> settled = found.stream()
                .filter(change -> change.kind() != OutsideChange.Kind.REMOVED || removedLastTime.contains(change))
                .toList();
        removedLastTime.clear();
        found.stream()
                .filter(change -> change.kind() == OutsideChange.Kind.REMOVED)
                .forEach(removedLastTime::add);
        answer.to(settled);
    }
}
