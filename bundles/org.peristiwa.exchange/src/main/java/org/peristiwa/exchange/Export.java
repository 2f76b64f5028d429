package org.peristiwa.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.peristiwa.exchange.internal.CorpusCounts;
import org.peristiwa.exchange.internal.Datasheet;
import org.peristiwa.exchange.internal.DiscardingTarget;
import org.peristiwa.exchange.internal.Manifest;
import org.peristiwa.exchange.internal.ReadAhead;
import org.peristiwa.exchange.internal.ReportFiles;
import org.peristiwa.exchange.internal.SplitFile;
import org.peristiwa.exchange.internal.StagedFolder;
import org.peristiwa.exchange.selection.SplitLeaks;
import org.peristiwa.words.Localised;

/**
 * Exports: the export contract in one place, the same for every format.
 *
 * <p>Everything is written into a temporary sibling of the target and read back ({@link Exporter#verify});
 * then come {@code export-report.json}, {@code export-report.txt}, {@code README.md}, {@code splits.tsv} where the
 * corpus is split, and {@code SHA256SUMS};
 * then one move puts it in place. On any failure nothing is left behind. An earlier export in the target is
 * replaced; anything else there is not touched but refused. The same source gives the same bytes. Where the process ends
 * in the middle, the next export of the same to the same place goes on with what was written.
 */
public final class Export {

    private final Exporter exporter;
    private final ExportSource source;
    private final ExportSettings settings;

    public Export(Exporter exporter, ExportSource source, ExportSettings settings) {
        this.exporter = exporter;
        this.source = source;
        this.settings = settings;
    }

    /**
     * What the format could not hold, found by doing the export without writing anything.
     *
     * @throws IOException if the source cannot be read
     */
    public LossReport preview(Progress progress) throws IOException {
        return preview(settings.selection().of(source, progress), progress);
    }

    private LossReport preview(ExportSource selected, Progress progress) throws IOException {
        LossCollector losses = new LossCollector(exporter.format().id());
        writeDocuments(selected, new DiscardingTarget(), losses, new CorpusCounts(), progress);
        return losses.report();
    }

    /**
     * Exports into {@code folder}.
     *
     * @throws StrictExportException if it is to be strict and something would be lost
     * @throws SelfCheckException if the exporter wrote something wrong
     * @throws CancelledException if {@code progress} says so
     * @throws IOException if the source cannot be read or the folder cannot be written
     */
    public ExportResult to(Path folder, Progress progress) throws IOException {
        ExportSource selected = settings.selection().of(source, progress);
        if (settings.strict()) {
            LossReport preview = preview(selected, progress);
            if (!preview.isEmpty()) {
                throw new StrictExportException(preview);
            }
        }
        Manifest made = Manifest.of(selected, settings);
        try (StagedFolder staged = new StagedFolder(folder, exporter.format().id() + " " + made)) {
            LossCollector losses = new LossCollector(exporter.format().id());
            CorpusCounts counts = new CorpusCounts();
            Written written;
            try (ReportFiles files = new ReportFiles(staged, exporter.format().id(), made)) {
                LossSink both = loss -> {
                    losses.lost(loss);
                    files.lost(loss);
                };
                written = writeDocuments(selected, staged, both, counts, progress);
                files.finish(losses.report(), written.documents());
            }
            staged.removeRest();
            exporter.verify(staged.folder());
            progress.check();
            if (!staged.has(Datasheet.FILE)) {
                try (Writer out = staged.createText(Datasheet.FILE)) {
                    new Datasheet(exporter.format(), selected, counts, losses.report(), made)
                            .write(out, written.datasheetHead());
                }
            }
            SplitFile.write(selected.corpus(), staged);
            staged.commit();
            return new ExportResult(folder, written.documents(), losses.report());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What has been written before the report and the datasheet are. */
    private record Written(int documents, String datasheetHead) {}

    private Written writeDocuments(
            ExportSource selected, ExportTarget target, LossSink losses, CorpusCounts counts, Progress progress)
            throws IOException {
        int documents = 0;
        String head;
        int total = selected.size().orElse(-1);
        SplitLeaks leaks = new SplitLeaks(selected.corpus());
        ExportContext context = new Context(selected, target, losses, settings.options());
        try (DocumentWriter writer = exporter.start(context);
                DocumentStream stream = new ReadAhead(selected.open())) {
            for (Optional<AnnotatedDocument> next = stream.next(); next.isPresent(); next = stream.next()) {
                progress.check();
                AnnotatedDocument document = next.get();
                counts.add(document);
                leaks.add(document);
                writer.write(document);
                progress.at(document.article().getId(), ++documents, total);
            }
            writer.finish();
            head = writer.datasheetHead();
        }
        leaks.tell(leak -> losses.lost(lossOf(leak)));
        return new Written(documents, head);
    }

    private static Loss lossOf(SplitLeaks.Leak leak) {
        return new Loss(
                Loss.Kind.SPLIT_LEAK,
                "splits.near-duplicate",
                "",
                leak.article(),
                "",
                "",
                leak.told(),
                Localised.none());
    }

    private record Context(ExportSource source, ExportTarget target, LossSink losses, Options options)
            implements ExportContext {}
}
