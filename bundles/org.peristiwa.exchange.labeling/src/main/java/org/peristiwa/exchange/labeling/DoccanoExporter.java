package org.peristiwa.exchange.labeling;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.SpanTie;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;

/** Writes what doccano imports into a project of sequence labelling with relations and overlapping spans. */
@Component(service = Exporter.class)
public final class DoccanoExporter extends LabelingExporter {

    public DoccanoExporter() {
        super(LabelingFormats.DOCCANO, new DoccanoImporter());
    }

    @Override
    void task(LayerDocument document, StandoffView view, JsonGenerator json) throws IOException {
        OffsetMap offsets = new OffsetMap(document.text());
        json.writeStringField("text", document.text().content());
        json.writeArrayFieldStart("entities");
        for (MarkedSpan span : view.spans()) {
            json.writeStartObject();
            json.writeNumberField("id", span.number());
            json.writeStringField("label", span.label());
            json.writeNumberField(
                    "start_offset", offsets.fromUtf16(span.extent().begin(), OffsetUnit.CODE_POINT));
            json.writeNumberField("end_offset", offsets.fromUtf16(span.extent().end(), OffsetUnit.CODE_POINT));
            if (span.kind() != SpanKind.ENTITY) {
                json.writeStringField(DoccanoImporter.KIND, span.kind().word());
            }
            json.writeStringField(DoccanoImporter.SURFACE, document.text().slice(span.extent(), " "));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (SpanTie tie : view.ties()) {
            json.writeStartObject();
            json.writeNumberField("id", tie.number());
            json.writeNumberField("from_id", tie.from().number());
            json.writeNumberField("to_id", tie.to().number());
            json.writeStringField("type", tie.label());
            if (tie.untoldKind().isPresent()) {
                json.writeStringField(
                        DoccanoImporter.KIND, tie.untoldKind().get().word());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("Comments");
        json.writeEndArray();
        TaskArticle.write(json, document.article());
    }
}
