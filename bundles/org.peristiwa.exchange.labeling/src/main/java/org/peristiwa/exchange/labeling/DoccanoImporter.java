package org.peristiwa.exchange.labeling;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.standoff.EventLabels;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.StandoffLayer;
import org.peristiwa.exchange.standoff.StandoffLayer.Piece;
import org.peristiwa.exchange.standoff.TieKind;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** Reads what doccano exports: with relations ({@code entities}) or without ({@code label}, {@code labels}). */
@Component(service = Importer.class)
public final class DoccanoImporter extends LabelingImporter {

    static final String KIND = "_kind";
    static final String SURFACE = "_surface";

    public DoccanoImporter() {
        super(
                LabelingFormats.DOCCANO,
                "\"(start_offset|from_id|Comments)\"\\s*:|\"labels?\"\\s*:\\s*\\[\\s*(\\[\\s*\\d+\\s*,|\\])");
    }

    @Override
    AnnotatedDocument read(JsonValue.Obj task, String name, String annotator, EventLabels events)
            throws InputFormatException {
        Optional<JsonValue> data = task.find("text").isPresent() ? task.find("text") : task.find("data");
        JsonValue text = data.isPresent() ? data.get() : task.get("text");
        StandoffLayer layer = new StandoffLayer(StandoffLayer.textOf(text.asText(), text.at()));
        StandoffLayer.Names names = new StandoffLayer.Names();
        for (JsonValue each : task.listIfAny("entities")) {
            entity(each.asObject(), layer, names, events);
        }
        for (String member : List.of("label", "labels")) {
            for (JsonValue each : task.listIfAny(member)) {
                List<JsonValue> parts = each.asList(3, "[begin, end, label]");
                Piece piece = new Piece(parts.get(0).asNumber(), parts.get(1).asNumber());
                String label = parts.get(2).asText();
                layer.span(events.kindOf(label), "", label, layer.extent(List.of(piece), each.at()));
            }
        }
        for (JsonValue each : task.listIfAny("relations")) {
            JsonValue.Obj relation = each.asObject();
            layer.tie(
                    TieKind.of(relation.text(KIND, "")).orElse(null),
                    relation.text("type"),
                    end(relation, "from_id", names),
                    end(relation, "to_id", names),
                    relation.at());
        }
        return document(task, name, layer, annotator);
    }

    private static void entity(JsonValue.Obj entity, StandoffLayer layer, StandoffLayer.Names names, EventLabels events)
            throws InputFormatException {
        Piece piece = new Piece(entity.number("start_offset"), entity.number("end_offset"));
        Extent extent = layer.extent(List.of(piece), entity.at());
        requireWords(entity, SURFACE, layer, extent);
        String label = entity.text("label");
        String id = entity.get("id").shown();
        SpanKind kind = SpanKind.of(entity.text(KIND, "")).orElse(events.kindOf(label));
        names.put(id, layer.span(kind, id, label, extent), entity.at());
    }

    private static Mention end(JsonValue.Obj relation, String member, StandoffLayer.Names names)
            throws InputFormatException {
        JsonPlace at = relation.get(member).at();
        return names.get(relation.get(member).shown(), at);
    }
}
