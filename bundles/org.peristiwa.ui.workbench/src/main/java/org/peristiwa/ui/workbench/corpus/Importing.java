package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.CancelledException;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.corpus.ExistingLayers;
import org.peristiwa.exchange.corpus.ImportIntoCorpus;
import org.peristiwa.exchange.corpus.ImportResult;
import org.peristiwa.exchange.corpus.StoppedImportException;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Imports into the open corpus, as long work. */
@Creatable
public final class Importing {

    /**
     * What to import.
     *
     * @param format id of a format
     * @param options of it, as the command line takes them
     */
    public record Choice(
            List<Path> inputs,
            String format,
            Map<String, String> options,
            String annotator,
            boolean lenient,
            boolean replace) {}

    private final OpenCorpus corpus;
    private final Formats formats;
    private final LongWork work;
    private final StatusLine status;
    private final LossTable losses;
    private final Messages words;

    @Inject
    public Importing(
            OpenCorpus corpus, Formats formats, LongWork work, StatusLine status, LossTable losses, Language language) {
        this.corpus = corpus;
        this.formats = formats;
        this.work = work;
        this.status = status;
        this.losses = losses;
        this.words = language.messages(Words.class);
    }

    /** Starts; the status line tells when it is done, and a list what was lost. */
    public void start(Choice choice) {
        CorpusSession session = corpus.session().orElseThrow();
        AtomicReference<@Nullable String> stopped = new AtomicReference<>();
        work.start(
                words.get("import.running"),
                monitor -> run(session, choice, monitor, stopped),
                this::done,
                () -> tellStopped(stopped.get()));
    }

    private void tellStopped(@Nullable String message) {
        if (message != null) {
            status.show(StatusLine.Tone.INFO, message);
        }
    }

    /** @param stopped gets what to say of it when the user has stopped it */
    private ImportResult run(
            CorpusSession session, Choice choice, IProgressMonitor monitor, AtomicReference<@Nullable String> stopped)
            throws IOException {
        Importer importer = formats.importer(choice.format()).orElseThrow();
        Options options = Options.of(importer.importOptions(), choice.options());
        ImportRequest request = new ImportRequest(
                choice.inputs(), options, choice.annotator(), choice.lenient(), new MonitorProgress(monitor));
        try {
            return new ImportIntoCorpus(
                            importer, request, choice.replace() ? ExistingLayers.REPLACE : ExistingLayers.REFUSE)
                    .into(session);
        } catch (CancelledException e) {
            stopped.set(words.get("import.cancelled"));
            throw cancelled(e);
        } catch (StoppedImportException e) {
            if (!e.isCancelled()) {
                throw e;
            }
            stopped.set(words.get("import.stopped", e.articles()));
            throw cancelled(e);
        }
    }

    static OperationCanceledException cancelled(IOException e) {
        OperationCanceledException cancelled = new OperationCanceledException();
        cancelled.initCause(e);
        return cancelled;
    }

    private void done(ImportResult result) {
        status.show(StatusLine.Tone.INFO, words.get("import.done", result.articles()));
        if (!result.report().isEmpty()) {
            losses.tell(words.get("import.losses"), result.report());
        }
    }
}
