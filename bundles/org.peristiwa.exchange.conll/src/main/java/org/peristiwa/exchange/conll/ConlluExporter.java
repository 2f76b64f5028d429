package org.peristiwa.exchange.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Segmenter;

/** Writes CoNLL-U: the words of each sentence, with mentions and coreference as CorefUD has them. */
@Component
public final class ConlluExporter implements Exporter {

    private final Segmenter segmenter;

    @Activate
    public ConlluExporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return ConlluFormat.DESCRIPTION;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new LayerDocumentWriter(ConlluFormat.DESCRIPTION, context, (document, losses, files) -> {
            String language = document.article().getLanguage();
            TokenView view = new TokenView(
                    document.text(),
                    segmenter.segment(document.text(), Locale.forLanguageTag(language == null ? "und" : language)));
            SpansTable table = new SpansTable(document.article().getId());
            new ConlluWriting(files.text(document.part() + ConlluFormat.ENDING), document, view, losses, table).write();
            table.write(files.text(document.part() + SpansTable.ENDING));
        });
    }

    @Override
    public void verify(Path folder) throws IOException {
        SpansTable.verify(folder, ConlluFormat.ENDING, ConlluImporter.quietly(), true);
    }
}
