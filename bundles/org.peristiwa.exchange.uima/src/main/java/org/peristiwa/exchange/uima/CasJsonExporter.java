package org.peristiwa.exchange.uima;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.jsonl.JsonText;
import org.peristiwa.exchange.parts.LayerDocumentWriter;

/** Writes a CAS a file as CAS JSON 0.4, each with its type system. */
@Component
public final class CasJsonExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return UimaFormats.CAS_JSON;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new LayerDocumentWriter(UimaFormats.CAS_JSON, context, (document, losses, files) -> {
            String path = document.folder() + document.article().getId() + UimaFormats.JSON_ENDING;
            try (JsonGenerator json = JsonText.lines(context.target().create(path))) {
                new CasJsonWriting(json).write(CasMaking.of(document));
                json.writeRaw('\n');
            }
        });
    }

    @Override
    public void verify(Path folder) throws IOException {
        CasSurfaces.verify(folder, UimaFormats.JSON_ENDING, CasJsonReading::read);
    }
}
