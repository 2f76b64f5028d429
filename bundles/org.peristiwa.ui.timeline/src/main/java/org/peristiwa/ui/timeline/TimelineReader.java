package org.peristiwa.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.TimeOrder;
import org.peristiwa.time.TimexRange;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.names.AnnotationNames;

/** Reads the events of a layer with their times and what is said of their order. Any thread; a few at a time. */
final class TimelineReader {

    private static final int AT_ONCE = 100;

    private final CorpusSession session;
    private final LayerKey key;
    private final Messages words;
    private final Locale language;

    TimelineReader(CorpusSession session, LayerKey key, Messages words, Locale language) {
        this.session = session;
        this.key = key;
        this.words = words;
        this.language = language;
    }

    /** All events, those without a time in their order. None where there is no such layer, or it was stopped. */
    List<TimedEvent> read(BooleanSupplier stopped) {
        Optional<Layer> layer = session.reading(
                () -> session.article(key.article()).isEmpty() ? Optional.<Layer>empty() : session.layer(key));
        if (layer.isEmpty()) {
            return List.of();
        }
        LayerIndex index = session.index(layer.get());
        SchemaView types = session.types();
        AnnotationNames names = new AnnotationNames(session.text(key.article()), types, language);
        List<EventMention> events = session.reading(() -> List.copyOf(index.events()));
        List<TimedEvent> read = new ArrayList<>();
        Map<Integer, Set<Integer>> later = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            places.put(events.get(i).getId(), i);
        }
        for (int from = 0; from < events.size() && !stopped.getAsBoolean(); from += AT_ONCE) {
            List<EventMention> some = events.subList(from, Math.min(events.size(), from + AT_ONCE));
            session.reading(() -> {
                some.forEach(event -> {
                    read.add(event(event, types, names));
                    index.relationsOf(event).forEach(relation -> order(relation, types, places, later));
                });
                return true;
            });
        }
        return stopped.getAsBoolean()
                ? List.of()
                : TimeOrderSort.sort(read.size(), later).stream().map(read::get).toList();
    }

    private TimedEvent event(EventMention event, SchemaView types, AnnotationNames names) {
        int offset = event.getExtent() == null ? -1 : event.getExtent().begin();
        Optional<TimeMention> time = event.getArguments().stream()
                .map(argument -> argument.getFiller())
                .filter(TimeMention.class::isInstance)
                .map(TimeMention.class::cast)
                .max(java.util.Comparator.comparing(mention -> range(mention).isPresent()));
        List<String> lines = new ArrayList<>();
        lines.add(names.type(event));
        event.getArguments().stream()
                .filter(argument -> argument.getFiller() != null)
                .forEach(argument -> lines.add(names.role(argument) + ": "
                        + names.words(Objects.requireNonNull(argument.getFiller()), Math.max(0, offset))));
        time.map(TimeMention::getValue).filter(value -> !value.isEmpty()).ifPresent(lines::add);
        String label = offset < 0 ? words.get("implicit", names.type(event)) : names.words(event);
        return new TimedEvent(
                event.getId(),
                offset,
                label,
                String.join("\n", lines),
                types.typeOf(event).orElse(null),
                time.flatMap(TimelineReader::range).orElse(null));
    }

    private static Optional<TimexRange> range(TimeMention time) {
        return Optional.ofNullable(time.getValue()).flatMap(TimexRange::of);
    }

    private static void order(
            Relation relation, SchemaView types, Map<String, Integer> places, Map<Integer, Set<Integer>> later) {
        TimeOrder order = types.relationType(String.valueOf(relation.getType()))
                .map(RelationType::getTimeOrder)
                .orElse(TimeOrder.NONE);
        if (relation.getSource() instanceof EventMention source
                && relation.getTarget() instanceof EventMention target) {
            Integer from = places.get(source.getId());
            Integer to = places.get(target.getId());
            if (from == null || to == null || from.equals(to)) {
                return;
            }
            if (order == TimeOrder.BEFORE) {
                later.computeIfAbsent(from, place -> new HashSet<>()).add(to);
            } else if (order == TimeOrder.AFTER) {
                later.computeIfAbsent(to, place -> new HashSet<>()).add(from);
            }
        }
    }
}
