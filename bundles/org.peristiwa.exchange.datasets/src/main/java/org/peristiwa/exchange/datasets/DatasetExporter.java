package org.peristiwa.exchange.datasets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.text.Segmenter;

/** Writes a data set: finds the tokens of what an article's layer marks and hands it to the format. */
abstract class DatasetExporter implements Exporter {

    /** Writes the line, or the lines, of one article. */
    @FunctionalInterface
    interface Lines {
        void write(LayerDocument document, EventProjection projection, LayerLosses losses, PartFiles files)
                throws IOException;
    }

    private final FormatDescription description;
    private final Segmenter segmenter;

    DatasetExporter(FormatDescription description, Segmenter segmenter) {
        this.description = description;
        this.segmenter = segmenter;
    }

    /** Begins an export. */
    abstract Lines lines(ExportContext context);

    /** Options beside those of every format of tokens. */
    List<OptionDescription> ownOptions() {
        return List.of();
    }

    /** Whether a cluster may be a participant as it is. */
    boolean clustersTakePart() {
        return false;
    }

    /** The ids of the event types in the order of the schema: their places are their numbers in some formats. */
    static List<String> eventTypes(ExportContext context) {
        return context.source().schema().getEventTypes().stream()
                .map(EventType::getId)
                .toList();
    }

    @Override
    public final FormatDescription format() {
        return description;
    }

    @Override
    public final List<OptionDescription> exportOptions() {
        List<OptionDescription> options = new ArrayList<>(TokenOptions.descriptions());
        options.addAll(ownOptions());
        return options;
    }

    @Override
    public final DocumentWriter start(ExportContext context) throws IOException {
        Lines lines = lines(context);
        return new LayerDocumentWriter(
                description,
                context,
                (document, losses, files) -> lines.write(
                        document,
                        EventProjection.of(document, segmenter, context.options(), losses, clustersTakePart()),
                        losses,
                        files));
    }
}
