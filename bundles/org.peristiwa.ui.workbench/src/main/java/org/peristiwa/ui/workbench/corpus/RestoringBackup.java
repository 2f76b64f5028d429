package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.store.Backup;
import org.peristiwa.store.CorpusStore;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.dialogs.Ask;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.dialogs.BackupDialog;

/** Puts an earlier version of a layer in the place of the present one, which is kept in its turn. */
@Creatable
public final class RestoringBackup {

    private final OpenCorpus corpus;
    private final CorpusStore store;
    private final StatusLine status;
    private final ErrorPresenter errors;
    private final Theme theme;
    private final Language language;
    private final Messages words;

    @Inject
    public RestoringBackup(
            OpenCorpus corpus,
            CorpusStore store,
            StatusLine status,
            ErrorPresenter errors,
            Theme theme,
            Language language) {
        this.corpus = corpus;
        this.store = store;
        this.status = status;
        this.errors = errors;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(Words.class);
    }

    /** Shows the versions of a layer, asks once more, and restores the one that was chosen. */
    public void ask(LayerKey layer) {
        CorpusSession session = corpus.session().orElseThrow();
        Path folder = Path.of(session.location());
        try {
            List<Backup> versions = store.backups(folder).stream()
                    .filter(backup -> backup.layer().equals(layer))
                    .toList();
            if (versions.isEmpty()) {
                status.show(StatusLine.Tone.WARNING, words.get("backup.none", layer.article(), layer.annotator()));
                return;
            }
            Shell shell = Display.getCurrent().getActiveShell();
            List<String> names = versions.stream().map(this::name).toList();
            int chosen = new BackupDialog(shell, theme, words, layer, names).ask();
            if (chosen >= 0 && confirmed(shell, layer, names.get(chosen))) {
                restore(session, folder, versions.get(chosen), names.get(chosen));
            }
        } catch (IOException e) {
            errors.present(words.get("backup.failed", layer.article(), layer.annotator()), e);
        }
    }

    private boolean confirmed(Shell shell, LayerKey layer, String version) {
        return Ask.question(
                        shell,
                        words.get("backup.title"),
                        words.get("backup.sure", layer.article(), layer.annotator(), version),
                        words.get("backup.do"),
                        words.get("button.cancel"))
                == 0;
    }

    /** What is not saved is saved before, so that it is kept, too. */
    private void restore(CorpusSession session, Path folder, Backup backup, String name) throws IOException {
        if (session.unsavedLayers().contains(backup.layer())) {
            session.save(backup.layer());
        }
        store.restore(folder, backup);
        session.reload(backup.layer());
        status.show(
                StatusLine.Tone.INFO,
                words.get(
                        "backup.restored",
                        backup.layer().article(),
                        backup.layer().annotator(),
                        name));
    }

    private String name(Backup backup) {
        Locale locale = language.current();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(backup.saved().atZone(ZoneId.systemDefault()));
        return words.get("backup.version", when, Math.max(1, backup.size() / 1024));
    }
}
