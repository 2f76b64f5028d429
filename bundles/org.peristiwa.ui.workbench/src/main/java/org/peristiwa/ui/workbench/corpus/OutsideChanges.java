package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerComparison;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfText;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.dialogs.Ask;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.dialogs.ComparisonDialog;

/** What is done about files that another program has changed: read anew where that costs nothing, else the user is asked. */
@Creatable
@Singleton
public final class OutsideChanges {

    private final OpenCorpus corpus;
    private final StatusLine status;
    private final ErrorPresenter errors;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final Set<StoredPart> postponed = new HashSet<>();
    private boolean busy;

    @Inject
    public OutsideChanges(OpenCorpus corpus, StatusLine status, ErrorPresenter errors, Theme theme, Language language) {
        this.corpus = corpus;
        this.status = status;
        this.errors = errors;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(Words.class);
    }

    /** What the user has put off is asked again. */
    public void askAgain() {
        if (!busy) {
            postponed.clear();
        }
    }

    /** Answers to {@code changes} of the open corpus, one after the other. */
    public void to(List<OutsideChange> changes) {
        if (busy || changes.isEmpty()) {
            return;
        }
        busy = true;
        try {
            for (OutsideChange change : changes) {
                if (!postponed.contains(change.part())) {
                    to(change);
                }
            }
        } catch (IOException e) {
            changes.forEach(change -> postponed.add(change.part()));
            errors.present(words.get("outside.failed"), e);
        } finally {
            busy = false;
        }
    }

    private void to(OutsideChange change) throws IOException {
        CorpusSession session = corpus.session().orElseThrow();
        if (change.unsavedHere()) {
            ask(change, session);
        } else if (change.part() instanceof OfLayer layer) {
            session.reload(layer.key());
            status.show(StatusLine.Tone.INFO, words.get("outside.reread", name(change.part())));
        } else {
            corpus.reopen(false);
            status.show(StatusLine.Tone.INFO, words.get("outside.reopened"));
        }
    }

    private void ask(OutsideChange change, CorpusSession session) throws IOException {
        boolean comparable = change.part() instanceof OfLayer;
        while (true) {
            int answer = comparable
                    ? question(change, "outside.reload", "outside.keep", "outside.compare", "outside.later")
                    : question(change, "outside.reload", "outside.keep", "outside.later");
            if (answer == 0) {
                reload(change.part(), session);
                return;
            }
            if (answer == 1) {
                session.keepMine(change.part());
                session.saveAll();
                return;
            }
            if (!comparable || answer == 3) {
                postponed.add(change.part());
                return;
            }
            compare(((OfLayer) change.part()).key(), session);
        }
    }

    private int question(OutsideChange change, String... answers) {
        String[] labels = new String[answers.length];
        for (int i = 0; i < answers.length; i++) {
            labels[i] = words.get(answers[i]);
        }
        return Ask.question(
                shell(), words.get("outside.title"), words.get("outside.text", name(change.part())), labels);
    }

    private void reload(StoredPart part, CorpusSession session) throws IOException {
        if (part instanceof OfLayer layer) {
            session.reload(layer.key());
        } else {
            corpus.reopen(true);
        }
    }

    private void compare(LayerKey key, CorpusSession session) throws IOException {
        Optional<Layer> mine = session.layer(key);
        Optional<Layer> theirs = session.inFile(key);
        if (mine.isPresent() && theirs.isPresent()) {
            new ComparisonDialog(
                            shell(),
                            theme,
                            language,
                            session.text(key.article()),
                            LayerComparison.between(mine.get(), theirs.get()))
                    .open();
        }
    }

    private static Shell shell() {
        return Display.getCurrent().getActiveShell();
    }

    private String name(StoredPart part) {
        if (part instanceof OfLayer layer) {
            return layer.key().article() + " · " + layer.key().annotator();
        }
        if (part instanceof OfText text) {
            return text.article();
        }
        return part instanceof StoredPart.OfSchema
                ? words.get("outside.schema")
                : String.valueOf(
                        Path.of(corpus.session().orElseThrow().location()).getFileName());
    }
}
