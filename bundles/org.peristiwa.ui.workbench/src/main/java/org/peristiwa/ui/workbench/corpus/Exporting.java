package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.CancelledException;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Exports the open corpus, as long work: first tells what the format cannot hold, then writes. */
@Creatable
public final class Exporting {

    /**
     * What to export and where to.
     *
     * @param isSeen whether the user has seen all that is lost
     */
    public record Choice(ExportRecipe recipe, Path folder, boolean isSeen) {}

    private final OpenCorpus corpus;
    private final Formats formats;
    private final LongWork work;
    private final StatusLine status;
    private final LossTable losses;
    private final Messages words;

    @Inject
    public Exporting(
            OpenCorpus corpus, Formats formats, LongWork work, StatusLine status, LossTable losses, Language language) {
        this.corpus = corpus;
        this.formats = formats;
        this.work = work;
        this.status = status;
        this.losses = losses;
        this.words = language.messages(Words.class);
    }

    /** Starts with the preview; nothing is written before the user has seen what would be lost. */
    public void start(Choice choice) {
        CorpusSession session = corpus.session().orElseThrow();
        if (choice.isSeen() && !choice.recipe().strict()) {
            write(session, choice);
            return;
        }
        AtomicBoolean cancelled = new AtomicBoolean();
        work.start(
                words.get("export.looking"),
                monitor -> stoppable(
                        cancelled,
                        () -> choice.recipe().export(formats, session).preview(new MonitorProgress(monitor))),
                report -> previewed(session, choice, report),
                () -> tell(cancelled));
    }

    /** @param cancelled becomes true when the user has stopped it */
    private static <T> T stoppable(AtomicBoolean cancelled, Callable<T> export) throws Exception {
        try {
            return export.call();
        } catch (CancelledException e) {
            cancelled.set(true);
            throw Importing.cancelled(e);
        }
    }

    private void tell(AtomicBoolean cancelled) {
        if (cancelled.get()) {
            status.show(StatusLine.Tone.INFO, words.get("export.cancelled"));
        }
    }

    private void previewed(CorpusSession session, Choice choice, LossReport report) {
        if (report.isEmpty()) {
            write(session, choice);
        } else if (choice.recipe().strict()) {
            losses.tell(words.get("export.refused"), report);
        } else if (losses.ask(words.get("export.losses"), words.get("export.anyway"), report)) {
            write(session, choice);
        }
    }

    private void write(CorpusSession session, Choice choice) {
        AtomicBoolean cancelled = new AtomicBoolean();
        work.start(
                words.get("export.running", choice.recipe().format()),
                monitor -> stoppable(cancelled, () -> choice.recipe()
                        .export(formats, session)
                        .to(choice.folder(), new MonitorProgress(monitor))),
                this::done,
                () -> tell(cancelled));
    }

    private void done(ExportResult result) {
        status.show(StatusLine.Tone.INFO, words.get("export.done", result.documents(), result.folder()));
    }
}
