package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.parts.ArticleFiles;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.ReadBack;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.exchange.tokens.TokenOptions;

/** Writes Rich ERE and its source text: event coreference as hoppers, values and times as fillers. */
@Component
public final class EreExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return EreFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(TokenOptions.descriptions().get(0));
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        Flattening flattening = TokenOptions.of(context.options()).flattening();
        return new LayerDocumentWriter(EreFormat.DESCRIPTION, context, (document, losses, files) -> {
            String path = document.folder() + document.article().getId();
            try (Writer out = context.target().createText(path + EreFormat.TEXT_ENDINGS.get(0))) {
                out.write(document.text().content());
            }
            try (Writer out = context.target().createText(path + EreFormat.ENDING)) {
                new EreWriting(out, document, flattening, losses).write();
            }
            ArticleFiles.writeMetadata(context.target(), document);
        });
    }

    /** Reads each file: words that are not those of their offsets are an error of the reader. */
    @Override
    public void verify(Path folder) throws IOException {
        ReadBack.each(
                folder,
                file -> file.toString().endsWith(EreFormat.ENDING),
                file -> EreReading.read(file, "", "", loss -> {}));
    }
}
