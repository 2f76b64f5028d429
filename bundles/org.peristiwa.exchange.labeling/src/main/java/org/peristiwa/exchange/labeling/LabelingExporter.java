package org.peristiwa.exchange.labeling;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.exchange.tokens.Flattening;

/** Writes a task a line: an article with its spans and the ties between them. */
abstract class LabelingExporter implements Exporter {

    private final FormatDescription description;
    private final Importer importer;

    /** @param importer reads what this writes, and compares the words */
    LabelingExporter(FormatDescription description, Importer importer) {
        this.description = description;
        this.importer = importer;
    }

    /** Writes the members of a task. */
    abstract void task(LayerDocument document, StandoffView view, JsonGenerator json) throws IOException;

    /** Places mentions in the file. */
    StandoffView.Placing placing(LayerDocument document, ExportContext context, LayerLosses losses) {
        return new OnePiece(Flattening.of(context.options()), losses);
    }

    @Override
    public final FormatDescription format() {
        return description;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(Flattening.option());
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new LayerDocumentWriter(description, context, (document, losses, files) -> {
            StandoffView view = view(document, context, losses);
            JsonGenerator json = files.json(document.part() + LabelingFormats.LINES_ENDING);
            json.writeStartObject();
            task(document, view, json);
            json.writeEndObject();
            PartFiles.endLine(json);
        });
    }

    final StandoffView view(LayerDocument document, ExportContext context, LayerLosses losses) {
        return StandoffView.of(document.layer(), description, placing(document, context, losses), losses);
    }

    /** Reading compares the words of each span with those at its offsets, so it is enough to read. */
    @Override
    public final void verify(Path folder) throws IOException {
        try (DocumentStream documents = importer.open(ImportRequest.of(folder, "check"))) {
            while (documents.next().isPresent()) {
                // each document is checked as it is read
            }
        } catch (InputFormatException e) {
            throw new SelfCheckException(ErrorWords.readBack(e));
        }
    }
}
