package org.peristiwa.exchange.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.jsonl.JsonText;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.text.TextFile;

/**
 * Writes the text of an article and, beside it, a page of annotations of it: one for each span and one for each tie between
 * two spans.
 */
@Component
public final class WebAnnotationExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return WebAnnotationFormat.DESCRIPTION;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new LayerDocumentWriter(
                WebAnnotationFormat.DESCRIPTION,
                context,
                (document, losses, files) -> write(document, losses, context));
    }

    private static void write(LayerDocument document, LayerLosses losses, ExportContext context) throws IOException {
        StandoffView view = StandoffView.of(
                document.layer(), WebAnnotationFormat.DESCRIPTION, StandoffView.Placing.AS_IT_IS, losses);
        TimeAnchors.tell(view, losses);
        String path = document.folder() + document.article().getId();
        try (OutputStream text = context.target().create(path + WebAnnotationFormat.TEXT_ENDING)) {
            text.write(TextFile.encode(document.text()));
        }
        if (MetadataFile.isWorthWriting(document.article())) {
            MetadataFile.write(context.target().create(path + MetadataFile.SUFFIX), document.article());
        }
        try (JsonGenerator json = JsonText.lines(context.target().create(path + WebAnnotationFormat.ENDING))) {
            new AnnotationPage(document, view, json).write();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        ReadBack.verify(folder, new WebAnnotationImporter());
    }
}
