package org.peristiwa.exchange.parts;

import java.io.IOException;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.UnheldParts;

/**
 * Writes layer by layer, and tells what the format's description says that it does not keep. The format itself is a
 * {@link Body}, which tells only what it changes.
 */
public final class LayerDocumentWriter implements DocumentWriter {

    /** What a format does with one layer. */
    @FunctionalInterface
    public interface Body {

        /** Writes {@code document} to files of its part. */
        void write(LayerDocument document, LayerLosses losses, PartFiles files) throws IOException;
    }

    private final FormatDescription format;
    private final ExportContext context;
    private final Body body;
    private final Parts parts;
    private final PartFiles files;
    private final UnheldParts unheld;

    public LayerDocumentWriter(FormatDescription format, ExportContext context, Body body) {
        this.format = format;
        this.context = context;
        this.body = body;
        this.parts = new Parts(context.source());
        this.files = new PartFiles(context.target());
        this.unheld = new UnheldParts(format, context.losses());
        unheld.ofCorpus(context.source());
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        unheld.ofArticle(document.article());
        for (LayerDocument part : parts.of(document)) {
            LayerLosses losses = new LayerLosses(format.id(), part.layer(), part.text(), context.losses());
            unheld.ofLayer(part.layer(), losses);
            body.write(part, losses, files);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
