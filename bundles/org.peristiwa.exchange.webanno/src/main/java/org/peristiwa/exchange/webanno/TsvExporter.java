package org.peristiwa.exchange.webanno;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Segmenter;

/** Writes WebAnno TSV 3.3: mentions as span layers, participants as slots, coreference as a chain layer. */
@Component
public final class TsvExporter implements Exporter {

    private final Segmenter segmenter;

    @Activate
    public TsvExporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return TsvFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(TokenOptions.descriptions().get(0));
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        Flattening flattening = TokenOptions.of(context.options()).flattening();
        TsvLayers layers = new TsvLayers(context.source().schema());
        return new LayerDocumentWriter(TsvFormat.DESCRIPTION, context, (document, losses, files) -> {
            String language = document.article().getLanguage();
            TokenView view = new TokenView(
                    document.text(),
                    segmenter.segment(document.text(), Locale.forLanguageTag(language == null ? "und" : language)));
            String path = document.folder() + document.article().getId() + TsvFormat.ENDING;
            try (Writer out = context.target().createText(path)) {
                new TsvWriting(document, view, layers, flattening, losses).write(out);
            }
            ArticleFiles.writeMetadata(context.target(), document);
        });
    }

    /** Reads each file: a row whose offsets do not cover its words is an error of the reader, too. */
    @Override
    public void verify(Path folder) throws IOException {
        ReadBack.each(
                folder,
                file -> Files.isRegularFile(file) && ArticleFiles.recognises(file, TsvFormat.ENDING, TsvFormat.SIGN),
                TsvFile::read);
    }
}
