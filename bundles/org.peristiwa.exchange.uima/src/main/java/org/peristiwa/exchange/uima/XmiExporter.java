package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.parts.LayerDocumentWriter;

/** Writes a CAS a file as XMI, and the type system beside them. */
@Component
public final class XmiExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return UimaFormats.XMI;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        try (Writer types = context.target().createText(TypeSystemFile.NAME)) {
            TypeSystemFile.write(types);
        }
        return new LayerDocumentWriter(UimaFormats.XMI, context, (document, losses, files) -> {
            String id = document.article().getId();
            try (Writer out = context.target().createText(document.folder() + id + UimaFormats.XMI_ENDING)) {
                new XmiWriting(out, id).write(document);
            }
        });
    }

    @Override
    public void verify(Path folder) throws IOException {
        CasSurfaces.verify(folder, UimaFormats.XMI_ENDING, UimaFormats.XMI_READER);
    }
}
