package org.peristiwa.exchange.labeling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.ArticleIds;
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
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * Reads Label Studio's JSON, an array of tasks or a task a line: each annotation that was not cancelled is a layer, that of
 * who completed it. Predictions are left out.
 */
@Component(service = Importer.class)
public final class LabelStudioImporter extends LabelingImporter {

    public LabelStudioImporter() {
        super(LabelingFormats.LABEL_STUDIO, "\"data\"\\s*:\\s*\\{");
    }

    @Override
    AnnotatedDocument read(JsonValue.Obj task, String name, String annotator, EventLabels events)
            throws InputFormatException {
        JsonValue.Obj data = task.get("data").asObject();
        JsonValue written = textOf(data);
        ArticleText text = StandoffLayer.textOf(written.asText(), written.at());
        List<Layer> layers = new ArrayList<>();
        Set<String> annotators = new HashSet<>();
        for (JsonValue each : task.listIfAny("annotations")) {
            JsonValue.Obj annotation = each.asObject();
            Optional<JsonValue> cancelled = annotation.find("was_cancelled");
            if (cancelled.isPresent() && cancelled.get().asFlag()) {
                continue;
            }
            String whose = ArticleIds.like(completedBy(annotation).orElse(annotator), annotators::contains);
            new Result(text, events).read(annotation.listIfAny("result"), whose).ifPresent(layer -> {
                annotators.add(whose);
                layers.add(layer);
            });
        }
        return document(data, name, new StandoffLayer(text), layers);
    }

    /** Projects name the member for the text as they like; a task with one text has no other. */
    private static JsonValue textOf(JsonValue.Obj data) throws InputFormatException {
        Optional<JsonValue> usual = data.find(LabelStudioExporter.TEXT);
        if (usual.isPresent()) {
            return usual.get();
        }
        List<JsonValue> texts = data.members().values().stream()
                .filter(JsonValue.Text.class::isInstance)
                .toList();
        return texts.size() == 1 ? texts.get(0) : data.get(LabelStudioExporter.TEXT);
    }

    private static Optional<String> completedBy(JsonValue.Obj annotation) throws InputFormatException {
        Optional<JsonValue> who = annotation.find("completed_by");
        if (who.isEmpty()) {
            return Optional.empty();
        }
        if (who.get() instanceof JsonValue.Obj person) {
            return Optional.of(person.text("email", person.get("id").shown()));
        }
        return Optional.of(who.get().shown());
    }

    private static final class Result {
        private final StandoffLayer layer;
        private final EventLabels events;
        private final StandoffLayer.Names names = new StandoffLayer.Names();

        Result(ArticleText text, EventLabels events) {
            this.layer = new StandoffLayer(text);
            this.events = events;
        }

        Optional<Layer> read(List<JsonValue> result, String whose) throws InputFormatException {
            for (JsonValue each : result) {
                JsonValue.Obj region = each.asObject();
                if (isLabels(region)) {
                    span(region);
                }
            }
            for (JsonValue each : result) {
                JsonValue.Obj region = each.asObject();
                switch (region.text("type")) {
                    case LabelStudioExporter.RELATION -> relation(region);
                    case LabelStudioExporter.CHOICES -> choices(region);
                    default -> {
                        // labels have been read; other controls speak of what is no text
                    }
                }
            }
            return layer.layer(whose);
        }

        /** A region of text of several labels is several spans elsewhere; here the first one counts. */
        private static boolean isLabels(JsonValue.Obj region) throws InputFormatException {
            return region.text("type").endsWith(LabelStudioExporter.LABELS)
                    && region.find("value").isPresent();
        }

        private void span(JsonValue.Obj region) throws InputFormatException {
            JsonValue.Obj value = region.get("value").asObject();
            Extent extent = layer.extent(List.of(new Piece(value.number("start"), value.number("end"))), value.at());
            requireWords(value, LabelStudioExporter.TEXT, layer, extent);
            List<JsonValue> labels = value.list(region.text("type"));
            if (labels.isEmpty()) {
                throw value.at().wrong("", LabelingWords.of("wrong.noLabel"));
            }
            String label = labels.get(0).asText();
            SpanKind kind = SpanKind.of(region.text("from_name", "")).orElse(events.kindOf(label));
            if (kind == SpanKind.ENTITY) {
                kind = events.kindOf(label);
            }
            String id = region.text("id", "");
            Mention mention = layer.span(kind, id, label, extent);
            if (!id.isEmpty()) {
                names.put(id, mention, region.at());
            }
        }

        private void relation(JsonValue.Obj region) throws InputFormatException {
            List<JsonValue> labels = region.listIfAny(LabelStudioExporter.LABELS);
            String label = labels.isEmpty() ? "" : labels.get(0).asText();
            boolean isReversed = region.text("direction", "").equals("left");
            Mention from = end(region, isReversed ? "to_id" : "from_id");
            Mention to = end(region, isReversed ? "from_id" : "to_id");
            layer.tie(TieKind.of(region.text(DoccanoImporter.KIND, "")).orElse(null), label, from, to, region.at());
        }

        private Mention end(JsonValue.Obj region, String member) throws InputFormatException {
            JsonPlace at = region.get(member).at();
            return names.get(region.text(member), at);
        }

        /** Choices of a region; those of the whole text have no id of a span. */
        private void choices(JsonValue.Obj region) throws InputFormatException {
            String id = region.text("id", "");
            if (!names.has(id)) {
                return;
            }
            AttributeValue value = LayerFactory.eINSTANCE.createAttributeValue();
            value.setAttribute(region.text("from_name"));
            for (JsonValue choice : region.get("value").asObject().list(LabelStudioExporter.CHOICES)) {
                value.getValues().add(choice.asText());
            }
            names.get(id, region.at()).getAttributes().add(value);
        }
    }
}
