package org.peristiwa.exchange.labeling;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.SpanTie;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;

/**
 * Writes what Label Studio imports: an array of tasks, a task a line, and the labelling interface that shows them. What a
 * span marks is told by the control that it is of.
 */
@Component(service = Exporter.class)
public final class LabelStudioExporter extends LabelingExporter {

    static final String TEXT = "text";
    static final String LABELS = "labels";
    static final String RELATION = "relation";
    static final String CHOICES = "choices";

    public LabelStudioExporter() {
        super(LabelingFormats.LABEL_STUDIO, new LabelStudioImporter());
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new Arrays(context);
    }

    /** Puts the tasks of a file into an array. */
    private final class Arrays implements DocumentWriter {
        private final ExportContext context;
        private final LayerDocumentWriter layers;
        private final Set<JsonGenerator> begun = new HashSet<>();

        Arrays(ExportContext context) {
            this.context = context;
            this.layers = new LayerDocumentWriter(LabelingFormats.LABEL_STUDIO, context, (document, losses, files) -> {
                JsonGenerator json = files.json(document.part() + LabelingFormats.ARRAY_ENDING);
                json.writeRaw(begun.add(json) ? "[\n" : ",\n");
                json.writeStartObject();
                task(document, view(document, context, losses), json);
                json.writeEndObject();
            });
        }

        @Override
        public void write(AnnotatedDocument document) throws IOException {
            layers.write(document);
        }

        @Override
        public void finish() throws IOException {
            for (JsonGenerator json : begun) {
                json.writeRaw("\n]");
                PartFiles.endLine(json);
            }
            LabelingInterface.write(context);
        }

        @Override
        public void close() throws IOException {
            layers.close();
        }
    }

    @Override
    void task(LayerDocument document, StandoffView view, JsonGenerator json) throws IOException {
        OffsetMap offsets = new OffsetMap(document.text());
        json.writeObjectFieldStart("data");
        json.writeStringField(TEXT, document.text().content());
        TaskArticle.write(json, document.article());
        json.writeEndObject();
        json.writeArrayFieldStart("annotations");
        json.writeStartObject();
        json.writeArrayFieldStart("result");
        for (MarkedSpan span : view.spans()) {
            region(span, span.kind().word(), LABELS, offsets, document, json);
            json.writeArrayFieldStart(LABELS);
            json.writeString(span.label());
            endRegion(json);
            for (AttributeValue attribute : span.mention().getAttributes()) {
                region(span, String.valueOf(attribute.getAttribute()), CHOICES, offsets, document, json);
                json.writeArrayFieldStart(CHOICES);
                for (String value : attribute.getValues()) {
                    json.writeString(value);
                }
                endRegion(json);
            }
        }
        for (SpanTie tie : view.ties()) {
            json.writeStartObject();
            json.writeStringField("type", RELATION);
            json.writeStringField("from_id", tie.from().id());
            json.writeStringField("to_id", tie.to().id());
            json.writeStringField("direction", "right");
            json.writeArrayFieldStart(LABELS);
            json.writeString(tie.label());
            json.writeEndArray();
            if (tie.untoldKind().isPresent()) {
                json.writeStringField(
                        DoccanoImporter.KIND, tie.untoldKind().get().word());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Begins a region up to what it has for a value. */
    private static void region(
            MarkedSpan span, String control, String type, OffsetMap offsets, LayerDocument document, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", span.id());
        json.writeStringField("from_name", control);
        json.writeStringField("to_name", TEXT);
        json.writeStringField("type", type);
        json.writeObjectFieldStart("value");
        json.writeNumberField("start", offsets.fromUtf16(span.extent().begin(), OffsetUnit.CODE_POINT));
        json.writeNumberField("end", offsets.fromUtf16(span.extent().end(), OffsetUnit.CODE_POINT));
        json.writeStringField(TEXT, document.text().slice(span.extent(), " "));
    }

    private static void endRegion(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
