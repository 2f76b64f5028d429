package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Recovery;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.dialogs.Ask;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Tells what came back from the journal, and for as long as it lasts that steps do not reach the disk. */
public final class SafetyNotices implements OpenCorpusListener {

    /** Before the status line lets a message go. */
    private static final int AGAIN_MILLIS = 7_000;

    private static final int TIMES_TOLD = 5;

    private final OpenCorpus corpus;
    private final StatusLine status;
    private final Display display = Display.getDefault();
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private final Runnable remind = this::remind;
    private @Nullable IOException failing;

    @Inject
    public SafetyNotices(OpenCorpus corpus, StatusLine status, Language language) {
        this.corpus = corpus;
        this.status = status;
        this.words = language.messages(Words.class);
    }

    @PostConstruct
    void follow() {
        following.add(corpus.listen(this));
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    @Override
    public void opened(CorpusSession session) {
        failing = null;
        Recovery recovery = session.recovery();
        if (recovery.steps() > 0) {
            tellFor(session, words.get("recovery.steps", recovery.steps()), TIMES_TOLD);
        }
        recovery.putAside()
                .ifPresent(aside -> display.asyncExec(() -> Ask.question(
                        display.getActiveShell(),
                        words.get("recovery.title"),
                        words.get("recovery.putAside", aside.steps(), aside.file(), aside.reason()),
                        words.get("button.close"))));
    }

    /** Who comes back after a crash may look elsewhere at first; any other message ends it. */
    private void tellFor(CorpusSession session, String text, int times) {
        status.show(StatusLine.Tone.INFO, text);
        if (times > 1) {
            display.timerExec(AGAIN_MILLIS, () -> {
                boolean stillShown =
                        status.current().filter(now -> now.text().equals(text)).isPresent();
                if (stillShown && corpus.session().filter(session::equals).isPresent()) {
                    tellFor(session, text, times - 1);
                }
            });
        }
    }

    @Override
    public void notSafe(IOException why) {
        failing = why;
        remind();
    }

    @Override
    public void safeAgain() {
        failing = null;
        status.show(StatusLine.Tone.INFO, words.get("safety.again"));
    }

    @Override
    public void closed() {
        failing = null;
    }

    private void remind() {
        IOException why = failing;
        if (why != null) {
            status.show(StatusLine.Tone.WARNING, words.get("safety.not", words.told(why)));
            display.timerExec(AGAIN_MILLIS, remind);
        }
    }
}
