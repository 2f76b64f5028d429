package org.example.hello;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Loss;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/** One export: gets one article after the other, and says what does not fit into the table. */
final class EventTableWriter implements DocumentWriter {

    private final ExportContext context;
    private final Writer table;

    EventTableWriter(ExportContext context) throws IOException {
        this.context = context;
        this.table = context.target().createText(EventTableExporter.TABLE);
        table.write("article\tannotator\tevent\ttype\tbegin\tend\ttrigger\targuments\n");
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        try (Writer text = context.target().createText(document.article().getId() + ".txt")) {
            text.write(document.text().content());
        }
        OffsetMap offsets = new OffsetMap(document.text());
        for (Layer layer : document.layers()) {
            for (Annotation annotation : layer.getAnnotations()) {
                if (annotation instanceof EventMention event) {
                    writeEvent(layer, event, document.text(), offsets);
                } else if (!fillsARole(layer, annotation)) {
                    lost(Loss.Kind.DROPPED, "no-event", layer, annotation, "only events and who takes part in them", "");
                }
            }
        }
    }

    private void writeEvent(Layer layer, EventMention event, ArticleText text, OffsetMap offsets) throws IOException {
        String place = "\t\t";
        if (event.getExtent() != null) {
            Span span = event.getExtent().hull();
            if (event.getExtent().isDiscontinuous()) {
                lost(Loss.Kind.FLATTENED, "pieces", layer, event, "a trigger in several pieces", "all from first to last");
            }
            place = offsets.convert(span.begin(), OffsetUnit.UTF_16, EventTableExporter.UNIT) + "\t"
                    + offsets.convert(span.end(), OffsetUnit.UTF_16, EventTableExporter.UNIT) + "\t"
                    + cell(text.slice(span));
        }
        if (!event.getAttributes().isEmpty() || !event.getNotes().isEmpty() || !event.getLinks().isEmpty()) {
            lost(Loss.Kind.DROPPED, "details", layer, event, "attributes, notes and links", "");
        }
        String arguments = event.getArguments().stream()
                .map(argument -> argument.getRole() + "=" + surface(argument, text))
                .collect(Collectors.joining("; "));
        table.write(layer.getArticle() + "\t" + layer.getAnnotator() + "\t" + event.getId() + "\t"
                + cell(String.valueOf(event.getType())) + "\t" + place + "\t" + cell(arguments) + "\n");
    }

    private static String surface(Argument argument, ArticleText text) {
        if (argument.getFiller() instanceof Mention mention && mention.getExtent() != null) {
            return text.slice(mention.getExtent(), " ");
        }
        return argument.getFiller() instanceof Annotation annotation ? annotation.getId() : "";
    }

    private static boolean fillsARole(Layer layer, Annotation annotation) {
        return layer.getAnnotations().stream()
                .filter(EventMention.class::isInstance)
                .flatMap(event -> ((EventMention) event).getArguments().stream())
                .anyMatch(argument -> argument.getFiller() == annotation);
    }

    private void lost(Loss.Kind kind, String rule, Layer layer, Annotation annotation, String what, String how) {
        context.losses()
                .lost(new Loss(
                        kind,
                        "hello-tsv." + rule,
                        layer.getAnnotator(),
                        layer.getArticle(),
                        annotation.getId(),
                        "",
                        what,
                        how));
    }

    /** Tabs and line ends would break the table. */
    static String cell(String words) {
        return words.replaceAll("[\t\r\n]", " ");
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
