package org.peristiwa.exchange.timeml;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.peristiwa.model.schema.TimeOrder;

/** Writes TimeML 1.2.1. Relations of other schemas are temporal links where the schema says how they order times. */
@Component
public final class TimeMlExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return TimeMlFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(TokenOptions.descriptions().get(0));
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        Flattening flattening = TokenOptions.of(context.options()).flattening();
        Map<String, TimeOrder> orders = new HashMap<>();
        context.source().schema().getRelationTypes().forEach(type -> orders.put(type.getId(), type.getTimeOrder()));
        return new LayerDocumentWriter(TimeMlFormat.DESCRIPTION, context, (document, losses, files) -> {
            String path = document.folder() + document.article().getId() + TimeMlFormat.ENDING;
            try (Writer out = context.target().createText(path)) {
                new TimeMlWriting(out, document, flattening, orders, losses).write();
            }
            ArticleFiles.writeMetadata(context.target(), document);
        });
    }

    /** Marks stand around their words, so there are no offsets to be wrong: each file has to be read. */
    @Override
    public void verify(Path folder) throws IOException {
        ReadBack.each(
                folder,
                file -> file.toString().endsWith(TimeMlFormat.ENDING),
                file -> TimeMlReading.read(file, "article", "", loss -> {}));
    }
}
