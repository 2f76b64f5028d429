package org.peristiwa.exchange.standoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Makes a layer of the spans and ties of a file, as its reader comes upon them. */
public final class StandoffLayer {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    /**
     * A piece of a span.
     *
     * @param begin in code points
     * @param end in code points, exclusive
     */
    public record Piece(int begin, int end) {}

    private final ArticleText text;
    private final OffsetMap offsets;
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<Mention, List<Mention>> coreferent = new LinkedHashMap<>();
    private int number;

    /** Begins a layer of an article with this text. */
    public StandoffLayer(ArticleText text) {
        this.text = text;
        this.offsets = new OffsetMap(text);
    }

    /** What the offsets count in. */
    public ArticleText text() {
        return text;
    }

    /**
     * The text of an article.
     *
     * @throws InputFormatException if {@code content} holds half a character
     */
    public static ArticleText textOf(String content, JsonPlace at) throws InputFormatException {
        try {
            return new ArticleText(content);
        } catch (IllegalArgumentException e) {
            throw at.wrong("", ErrorWords.text(e));
        }
    }

    /**
     * The extent of these pieces.
     *
     * @throws InputFormatException if there is none, one is empty or outside the text, or two overlap
     */
    public Extent extent(List<Piece> pieces, JsonPlace at) throws InputFormatException {
        List<Span> spans = new ArrayList<>();
        int length = offsets.length(OffsetUnit.CODE_POINT);
        for (Piece piece : pieces) {
            if (piece.begin < 0 || piece.end <= piece.begin || piece.end > length) {
                throw at.wrong(piece.begin + "-" + piece.end, ErrorWords.of("noSpan", length));
            }
            spans.add(new Span(
                    offsets.toUtf16(piece.begin, OffsetUnit.CODE_POINT),
                    offsets.toUtf16(piece.end, OffsetUnit.CODE_POINT)));
        }
        try {
            return Extent.of(spans);
        } catch (IllegalArgumentException e) {
            throw at.wrong("", Localised.told(e));
        }
    }

    /**
     * Adds a span.
     *
     * @param sourceId what the file calls it
     * @param label id of its type
     */
    public Mention span(SpanKind kind, String sourceId, String label, Extent extent) {
        Mention mention =
                switch (kind) {
                    case ENTITY -> FACTORY.createEntityMention();
                    case TIME -> FACTORY.createTimeMention();
                    case VALUE -> FACTORY.createValueMention();
                    case EVENT -> FACTORY.createEventMention();
                };
        mention.setType(label);
        mention.setExtent(extent);
        mention.setSourceId(sourceId.isEmpty() ? null : sourceId);
        return add(mention, kind == SpanKind.EVENT ? "e" : "m");
    }

    private <A extends Annotation> A add(A annotation, String prefix) {
        annotation.setId(prefix + ++number);
        annotations.add(annotation);
        return annotation;
    }

    /**
     * Adds a tie.
     *
     * @param kind what it says; null where the file does not tell
     * @throws InputFormatException if it is a participant of what is no event
     */
    public void tie(@Nullable TieKind kind, String label, Mention from, Mention to, JsonPlace at)
            throws InputFormatException {
        switch (kind == null ? TieKind.implied(label, SpanKind.of(from)) : kind) {
            case ARGUMENT -> argument(label, from, to, at);
            case RELATION -> {
                Relation relation = FACTORY.createRelation();
                relation.setType(label);
                relation.setSource(from);
                relation.setTarget(to);
                add(relation, "r");
            }
            case COREFERENCE -> same(from, to);
        }
    }

    private void argument(String role, Mention from, Mention to, JsonPlace at) throws InputFormatException {
        if (!(from instanceof EventMention event)) {
            throw at.wrong(role, ErrorWords.of("noEvent"));
        }
        Argument argument = FACTORY.createArgument();
        argument.setId("a" + ++number);
        argument.setRole(role);
        argument.setFiller(to);
        event.getArguments().add(argument);
    }

    /** Both are in the same list then, which holds the one that is tied to before the ones that are tied to it. */
    private void same(Mention from, Mention to) {
        List<Mention> first = coreferent.computeIfAbsent(to, mention -> new ArrayList<>(List.of(mention)));
        List<Mention> second = coreferent.computeIfAbsent(from, mention -> new ArrayList<>(List.of(mention)));
        if (first != second) {
            first.addAll(second);
            second.forEach(mention -> coreferent.put(mention, first));
        }
    }

    /**
     * The layer; no span or tie may come behind it.
     *
     * @param annotator whose it is
     * @return empty where nothing was marked
     */
    public Optional<Layer> layer(String annotator) {
        coreferent.values().stream().distinct().toList().forEach(this::cluster);
        if (annotations.isEmpty()) {
            return Optional.empty();
        }
        Layer layer = FACTORY.createLayer();
        layer.setAnnotator(annotator);
        annotations.sort(AnnotationOrder.INSTANCE);
        layer.getAnnotations().addAll(annotations);
        return Optional.of(layer);
    }

    private void cluster(List<Mention> mentions) {
        if (mentions.stream().allMatch(EventMention.class::isInstance)) {
            Event event = FACTORY.createEvent();
            mentions.forEach(mention -> event.getMentions().add((EventMention) mention));
            add(event, "c");
        } else {
            Entity entity = FACTORY.createEntity();
            entity.getMentions().addAll(mentions);
            add(entity, "c");
        }
    }

    /** Spans of a file by what the file calls them. */
    public static final class Names {

        private final Map<String, Mention> named = new HashMap<>();

        /**
         * Names a span.
         *
         * @throws InputFormatException if another span has this name
         */
        public void put(String name, Mention mention, JsonPlace at) throws InputFormatException {
            if (named.put(name, mention) != null) {
                throw at.wrong(name, ErrorWords.of("secondSpan"));
            }
        }

        /**
         * The span of this name.
         *
         * @throws InputFormatException if none has it
         */
        public Mention get(String name, JsonPlace at) throws InputFormatException {
            Mention mention = named.get(name);
            if (mention == null) {
                throw at.wrong(name, ErrorWords.of("noSuchSpan"));
            }
            return mention;
        }

        /** Whether a span has this name. */
        public boolean has(String name) {
            return named.containsKey(name);
        }
    }
}
