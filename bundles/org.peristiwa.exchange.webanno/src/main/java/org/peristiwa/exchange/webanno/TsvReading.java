package org.peristiwa.exchange.webanno;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.parts.LayerDraft;
import org.peristiwa.exchange.parts.LeftOut;
import org.peristiwa.exchange.webanno.TsvFile.Row;
import org.peristiwa.exchange.webanno.TsvSpans.Found;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * Makes an article and a layer of a file. Layers of others are read as what they look like: with participants an event,
 * else a mention of the layer's name, or of the value of a named entity.
 */
final class TsvReading {

    private static final Pattern REFERENCE = Pattern.compile("([0-9.-]+)(?:\\[(\\d{1,9})(?:_(\\d{1,9}))?])?");
    private static final Pattern LINK = Pattern.compile(".*->(\\d{1,9})-(\\d{1,9})", Pattern.DOTALL);

    /** Layers of words: the model has no place for them. */
    private static final Set<String> OF_WORDS =
            Set.of("POS", "Lemma", "MorphologicalFeatures", "Dependency", "Stem", "Token", "Chunk", "SurfaceForm");

    private static final String NAMED_ENTITY = "NamedEntity";

    private static final class Link {
        private final String type;
        private Span span;

        Link(String type, Span span) {
            this.type = type;
            this.span = span;
        }
    }

    private final TsvFile file;
    private final LayerDraft draft;
    private final LossSink sink;
    private final String annotator;
    private final TsvSpans spans = new TsvSpans();
    private final IdentityHashMap<Found, Mention> mentions = new IdentityHashMap<>();
    private final Map<String, Map<Integer, Link>> chains = new LinkedHashMap<>();
    private final LeftOut leftOut = new LeftOut();

    private TsvReading(TsvFile file, String name, String annotator, LossSink sink) throws InputFormatException {
        this.file = file;
        this.annotator = annotator;
        this.draft = new LayerDraft(name, file.text(), annotator);
        this.sink = sink;
    }

    /** Reads a file; what its layers have that the model has no place for is told to {@code sink}. */
    static AnnotatedDocument read(Path path, String name, String annotator, LossSink sink) throws IOException {
        return new TsvReading(TsvFile.read(path), name, annotator, sink).document();
    }

    private AnnotatedDocument document() throws InputFormatException {
        for (Row row : file.rows()) {
            int column = 0;
            for (TsvLayer layer : file.layers()) {
                List<String> cells =
                        row.cells().subList(column, column + layer.columns().size());
                column += layer.columns().size();
                if (OF_WORDS.contains(layer.shortName())) {
                    leaveOut(layer, cells);
                } else if (layer.kind() == TsvLayer.Kind.SPAN) {
                    spans.row(layer, row, cells);
                } else if (layer.kind() == TsvLayer.Kind.CHAIN) {
                    chain(layer, row, cells);
                }
            }
        }
        spans.all().forEach(this::mention);
        for (Found found : spans.all()) {
            participants(found);
        }
        clusters();
        relations();
        leftOut.tell(
                TsvFormat.DESCRIPTION.id() + ".left-out",
                annotator,
                draft.article().getId(),
                sink);
        return draft.document();
    }

    private void leaveOut(TsvLayer layer, List<String> cells) {
        if (!cells.get(0).equals(TsvFormat.NONE)) {
            leftOut.add(TsvWords.of("leftOut.layer", layer.name()));
        }
    }

    private void mention(Found found) {
        Extent extent = Extent.of(found.span);
        Map<String, String> values = new LinkedHashMap<>(found.values);
        Mention mention;
        switch (found.layer.name()) {
            case TsvFormat.ENTITY -> {
                EntityMention entity = draft.entity(taken(values, "type"), extent);
                LayerDraft.level(entity, taken(values, "level"));
                mention = entity;
            }
            case TsvFormat.TIME -> {
                TimeMention time = draft.time(taken(values, "type"), extent);
                time.setValue(orNull(taken(values, "value")));
                time.setMod(orNull(taken(values, "mod")));
                mention = time;
            }
            case TsvFormat.VALUE -> {
                ValueMention value = draft.value(taken(values, "type"), extent);
                value.setValue(orNull(taken(values, "value")));
                mention = value;
            }
            case TsvFormat.EVENT -> mention = draft.event(taken(values, "type"), extent);
            default -> mention = foreign(found, values, extent);
        }
        values.forEach((name, value) -> LayerDraft.attribute(mention, name, value));
        mentions.put(found, mention);
    }

    private static String taken(Map<String, String> values, String name) {
        String value = values.remove(name);
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private Mention foreign(Found found, Map<String, String> values, Extent extent) {
        boolean hasSlots = found.layer.columns().stream().anyMatch(each -> each.content() == TsvLayer.Content.ROLES);
        String name = found.layer.shortName();
        if (hasSlots) {
            return draft.event(name, extent);
        }
        String type = name.equals(NAMED_ENTITY) ? taken(values, "value") : name;
        return draft.entity(type.isEmpty() ? name : type, extent);
    }

    private void participants(Found found) throws InputFormatException {
        if (!(mentions.get(found) instanceof EventMention event)) {
            return;
        }
        String layer = targetLayer(found.layer);
        for (int i = 0; i < found.targets.size(); i++) {
            Matcher reference = REFERENCE.matcher(found.targets.get(i));
            int number = reference.matches() && reference.group(2) != null ? Integer.parseInt(reference.group(2)) : 0;
            Optional<Found> target =
                    reference.matches() ? spans.at(reference.group(1), number, layer) : Optional.empty();
            if (target.isEmpty()) {
                throw found.at.wrong(found.targets.get(i), TsvWords.of("wrong.noAnnotation"));
            }
            draft.argument(event, found.roles.get(i), mentions.get(target.get()));
        }
    }

    private static @Nullable String targetLayer(TsvLayer layer) {
        return layer.columns().stream()
                .filter(each -> each.content() == TsvLayer.Content.TARGETS)
                .map(TsvLayer.Column::name)
                .findFirst()
                .orElse(null);
    }

    private void chain(TsvLayer layer, Row row, List<String> cells) throws InputFormatException {
        if (cells.get(0).equals(TsvFormat.NONE) || cells.size() < 2) {
            return;
        }
        List<String> types = TsvEscapes.split(cells.get(0), '|');
        List<String> ends = TsvEscapes.split(cells.get(1), '|');
        if (types.size() != ends.size()) {
            throw row.at().wrong(cells.get(1), TsvWords.of("wrong.links", layer.name()));
        }
        for (int i = 0; i < types.size(); i++) {
            TsvEscapes.Numbered type = TsvEscapes.numbered(types.get(i));
            Matcher end = LINK.matcher(ends.get(i));
            if (type.number() == 0 || !end.matches()) {
                throw row.at().wrong(types.get(i) + " " + ends.get(i), TsvWords.of("wrong.link"));
            }
            String word = type.value().equals(TsvFormat.NULL) ? "" : TsvEscapes.unescaped(type.value());
            Map<Integer, Link> links =
                    chains.computeIfAbsent(layer.name() + " " + end.group(1), any -> new TreeMap<>());
            Link link = links.computeIfAbsent(Integer.parseInt(end.group(2)), any -> new Link(word, row.span()));
            link.span = new Span(
                    Math.min(link.span.begin(), row.span().begin()),
                    Math.max(link.span.end(), row.span().end()));
        }
    }

    /** A link is the mention that has its words, its type best of all; else a mention of its own. */
    private void clusters() {
        Map<Span, List<Mention>> bySpan = new HashMap<>();
        mentions.values()
                .forEach(mention -> bySpan.computeIfAbsent(mention.getExtent().hull(), any -> new ArrayList<>())
                        .add(mention));
        bySpan.values().forEach(list -> list.sort(java.util.Comparator.comparing(Mention::getId)));
        Set<Mention> taken = new HashSet<>();
        for (Map<Integer, Link> chain : chains.values()) {
            List<Mention> members = new ArrayList<>();
            for (Link link : chain.values()) {
                List<Mention> there = new ArrayList<>(bySpan.getOrDefault(link.span, List.of()));
                there.removeIf(taken::contains);
                Mention mention = there.stream()
                        .filter(each -> link.type.equals(each.getType() == null ? "" : each.getType()))
                        .findFirst()
                        .or(() -> there.stream().findFirst())
                        .orElseGet(
                                () -> draft.entity(link.type.isEmpty() ? "Mention" : link.type, Extent.of(link.span)));
                taken.add(mention);
                members.add(mention);
            }
            if (members.size() > 1) {
                draft.cluster(members);
            }
        }
    }

    private void relations() throws InputFormatException {
        for (Row row : file.rows()) {
            int column = 0;
            for (TsvLayer layer : file.layers()) {
                List<String> cells =
                        row.cells().subList(column, column + layer.columns().size());
                column += layer.columns().size();
                if (layer.kind() == TsvLayer.Kind.RELATION
                        && !OF_WORDS.contains(layer.shortName())
                        && !cells.get(cells.size() - 1).equals(TsvFormat.NONE)) {
                    relations(layer, row, cells);
                }
            }
        }
    }

    private void relations(TsvLayer layer, Row row, List<String> cells) throws InputFormatException {
        List<String> sources = TsvEscapes.split(cells.get(cells.size() - 1), '|');
        List<String> types = cells.size() > 1 ? TsvEscapes.split(cells.get(0), '|') : List.of();
        String base = layer.columns().get(layer.columns().size() - 1).name();
        for (int i = 0; i < sources.size(); i++) {
            Matcher reference = REFERENCE.matcher(sources.get(i));
            if (!reference.matches()) {
                throw row.at().wrong(sources.get(i), TsvWords.of("wrong.source"));
            }
            Optional<Found> source = end(reference.group(1), reference.group(2), base);
            Optional<Found> target = end(row.id(), reference.group(3), base);
            if (source.isEmpty() || target.isEmpty()) {
                throw noEnd(row.at(), sources.get(i), layer);
            }
            String type = i < types.size() ? TsvEscapes.numbered(types.get(i)).value() : TsvFormat.NULL;
            draft.relation(
                    type.equals(TsvFormat.NULL) || type.isEmpty() ? layer.shortName() : TsvEscapes.unescaped(type),
                    mentions.get(source.get()),
                    mentions.get(target.get()));
        }
    }

    private Optional<Found> end(String unit, @Nullable String number, String base) {
        return spans.at(unit, number == null ? 0 : Integer.parseInt(number), base);
    }

    private static InputFormatException noEnd(JsonPlace at, String source, TsvLayer layer) {
        return at.wrong(source, TsvWords.of("wrong.noEnd", layer.name()));
    }
}
