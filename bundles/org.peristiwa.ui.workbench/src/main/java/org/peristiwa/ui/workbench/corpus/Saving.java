package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.store.ChangedOnDiskException;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.dialogs.Ask;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Saves what is open and says so. */
@Creatable
public final class Saving {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final OpenCorpus corpus;
    private final StatusLine status;
    private final ErrorPresenter errors;
    private final OutsideChanges outside;
    private final Messages words;

    @Inject
    public Saving(
            OpenCorpus corpus, StatusLine status, ErrorPresenter errors, OutsideChanges outside, Language language) {
        this.corpus = corpus;
        this.status = status;
        this.errors = errors;
        this.outside = outside;
        this.words = language.messages(Words.class);
    }

    /** A way to write. */
    @FunctionalInterface
    private interface Write {
        void to(CorpusSession session) throws IOException;
    }

    /** Saves one layer; tells whether that went well. */
    public boolean save(LayerKey layer) {
        return write(session -> session.save(layer));
    }

    /** Saves everything; tells whether that went well. */
    public boolean saveAll() {
        return write(CorpusSession::saveAll);
    }

    private boolean write(Write write) {
        try {
            write.to(corpus.session().orElseThrow());
            tellSaved();
            return true;
        } catch (ChangedOnDiskException e) {
            outside.askAgain();
            outside.to(changes(e));
            return !corpus.session().orElseThrow().hasUnsavedChanges();
        } catch (IOException e) {
            errors.present(words.get("save.failed"), e);
            return false;
        }
    }

    private List<OutsideChange> changes(ChangedOnDiskException failure) {
        try {
            return corpus.session().orElseThrow().outsideChanges();
        } catch (IOException e) {
            failure.addSuppressed(e);
            errors.present(words.get("save.failed"), failure);
            return List.of();
        }
    }

    /** Says that everything is saved, and when. */
    public void tellSaved() {
        status.show(
                StatusLine.Tone.INFO,
                words.get(
                        "status.saved",
                        LocalTime.now(java.time.ZoneId.systemDefault()).format(TIME)));
    }

    /** Says, without a dialog, that saving by itself did not work. */
    public void tellNotSaved(IOException why) {
        status.show(StatusLine.Tone.WARNING, words.get("status.notSaved", words.told(why)));
    }

    /**
     * Asks what is to become of unsaved changes, if there are any, and does it.
     *
     * @return whether the corpus may be closed now
     */
    public boolean mayGoOn() {
        CorpusSession session = corpus.session().orElse(null);
        if (session == null || !session.hasUnsavedChanges()) {
            return true;
        }
        int answer = Ask.question(
                Display.getCurrent().getActiveShell(),
                words.get("unsaved.title"),
                words.get("unsaved.text", session.unsavedLayers().size()),
                words.get("unsaved.save"),
                words.get("unsaved.discard"),
                words.get("button.cancel"));
        return switch (answer) {
            case 0 -> saveAll();
            case 1 -> true;
            default -> false;
        };
    }
}
