package org.peristiwa.exchange.timeml;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.WrittenMentions;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.exchange.xml.XmlWriting;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.TimeOrder;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Writes one article: the text with its marks, then instances and links, nothing else between the root's tags. */
final class TimeMlWriting {

    /**
     * A mark in the text.
     *
     * @param number counted from 1 among the marks of its element
     */
    private record Mark(String element, Span span, String type, int number, Mention mention) {}

    /** How links name what they tie: an instance, a time or a signal. */
    private record Named(String id, boolean isEvent) {}

    private final LayerDocument document;
    private final Flattening flattening;
    private final Map<String, TimeOrder> orders;
    private final LayerLosses losses;
    private final Writer out;
    private final XmlWriting xml;
    private final WrittenMentions<Named> named;
    private final Map<String, String> signals = new HashMap<>();
    private final Map<Mention, Mark> marks = new LinkedHashMap<>();

    /** @param orders what the relations of the schema say of times, by type */
    TimeMlWriting(
            Writer out,
            LayerDocument document,
            Flattening flattening,
            Map<String, TimeOrder> orders,
            LayerLosses losses) {
        this.out = out;
        this.document = document;
        this.flattening = flattening;
        this.orders = orders;
        this.losses = losses;
        this.xml = new XmlWriting(out, ErrorWords.article(document.article().getId()));
        this.named = new WrittenMentions<>(losses);
    }

    void write() throws IOException {
        List<Mark> inText = mark();
        name();
        xml.declaration();
        xml.documentType("TimeML", "TimeML.dtd");
        xml.beginInline("TimeML");
        int at = 0;
        for (Mark mark : inText) {
            xml.text(document.text().content().substring(at, mark.span().begin()));
            open(mark);
            xml.text(document.text().slice(mark.span()));
            xml.endInline(mark.element());
            at = mark.span().end();
        }
        xml.text(document.text().content().substring(at));
        instances();
        links();
        xml.endInline("TimeML");
        out.write("\n");
    }

    /** The marks in text order: of overlapping ones the first, the longer one first; what is left out is told. */
    private List<Mark> mark() {
        List<Mark> wished = new ArrayList<>();
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof Mention mention) {
                mention(mention).ifPresent(wished::add);
            } else if (annotation instanceof Relation) {
                tellAttributes(annotation, Map.of(TimeMlFormat.SIGNAL_ID, List.of()));
            } else {
                tellAttributes(annotation, Map.of());
            }
        }
        wished.sort(Comparator.comparing(Mark::span));
        Map<String, Integer> numbers = new HashMap<>();
        List<Mark> inText = new ArrayList<>();
        Mark last = null;
        for (Mark each : wished) {
            if (last != null && each.span().begin() < last.span().end()) {
                boolean isSame = each.span().equals(last.span())
                        && each.element().equals("EVENT")
                        && last.element().equals("EVENT")
                        && each.type().equals(last.type());
                if (isSame) {
                    marks.put(each.mention(), last);
                } else {
                    losses.dropped("overlap", each.mention(), LossWords.overlapping());
                }
                continue;
            }
            int number = numbers.merge(each.element(), 1, Integer::sum);
            last = new Mark(each.element(), each.span(), each.type(), number, each.mention());
            marks.put(each.mention(), last);
            inText.add(last);
        }
        return inText;
    }

    private Optional<Mark> mention(Mention mention) {
        if (mention.getExtent() == null) {
            return Optional.empty();
        }
        Span span = flattening.of(mention.getExtent());
        String type = mention.getType() == null ? "" : mention.getType();
        Optional<Mark> mark = Optional.empty();
        if (mention instanceof EventMention event) {
            for (Argument argument : event.getArguments()) {
                losses.dropped("participant", event, LossWords.participant(argument));
            }
            tellAttributes(event, TimeMlFormat.OF_EVENTS);
            mark = Optional.of(new Mark(
                    "EVENT", span, fitting(event, type, TimeMlFormat.CLASSES, TimeMlFormat.ANY_EVENT), 0, event));
        } else if (mention instanceof TimeMention time) {
            tellAttributes(time, TimeMlFormat.OF_TIMES);
            mark = Optional.of(new Mark("TIMEX3", span, fitting(time, type, TimeMlFormat.TIMES, "DATE"), 0, time));
        } else if (mention instanceof ValueMention value && type.equals(TimeMlFormat.SIGNAL)) {
            tellAttributes(value, Map.of());
            if (value.getValue() != null) {
                losses.dropped("value", value, TimeMlWords.of("signalMeaning", value.getValue()));
            }
            mark = Optional.of(new Mark(TimeMlFormat.SIGNAL, span, type, 0, value));
        } else if (mention instanceof ValueMention) {
            losses.dropped("value-mention", mention, TimeMlWords.of("noSignal"));
        }
        if (mark.isPresent() && mention.getExtent().isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    mention,
                    LossWords.of("pieces", mention.getExtent().pieceCount()),
                    flattening.told());
        }
        return mark;
    }

    private String fitting(Mention mention, String type, java.util.Set<String> types, String otherwise) {
        if (types.contains(type)) {
            return type;
        }
        losses.lost(Loss.Kind.FLATTENED, "type", mention, LossWords.of("typeIs", type), Localised.verbatim(otherwise));
        return otherwise;
    }

    private void tellAttributes(Annotation annotation, Map<String, List<String>> held) {
        for (AttributeValue value : annotation.getAttributes()) {
            if (!isHeld(value, held)) {
                losses.dropped("attribute", annotation, LossWords.attribute(value));
            }
        }
    }

    private static boolean isHeld(AttributeValue value, Map<String, List<String>> held) {
        List<String> words = value.getAttribute() == null ? null : held.get(value.getAttribute());
        return words != null
                && value.getValues().size() == 1
                && (words.isEmpty() || words.contains(value.getValues().get(0)));
    }

    private static @Nullable String attribute(Annotation annotation, String name, Map<String, List<String>> held) {
        return annotation.getAttributes().stream()
                .filter(value -> name.equals(value.getAttribute()) && isHeld(value, held))
                .map(value -> value.getValues().get(0))
                .findFirst()
                .orElse(null);
    }

    private void name() {
        int instances = 0;
        for (Map.Entry<Mention, Mark> mark : marks.entrySet()) {
            switch (mark.getValue().element()) {
                case "EVENT" -> named.put(mark.getKey(), new Named("ei" + ++instances, true));
                case "TIMEX3" ->
                    named.put(mark.getKey(), new Named("t" + mark.getValue().number(), false));
                default ->
                    signals.put(mark.getKey().getId(), "s" + mark.getValue().number());
            }
        }
    }

    private void open(Mark mark) throws IOException {
        switch (mark.element()) {
            case "EVENT" -> xml.beginInline("EVENT", "eid", "e" + mark.number(), "class", mark.type());
            case "TIMEX3" -> {
                TimeMention time = (TimeMention) mark.mention();
                List<@Nullable String> attributes = new ArrayList<>();
                add(attributes, "tid", "t" + mark.number());
                add(attributes, "type", mark.type());
                add(attributes, "value", time.getValue() == null ? "" : time.getValue());
                add(attributes, "mod", time.getMod());
                for (String name : TimeMlFormat.OF_TIMES.keySet()) {
                    add(attributes, name, attribute(time, name, TimeMlFormat.OF_TIMES));
                }
                Mark anchor = time.getAnchor() == null ? null : marks.get(time.getAnchor());
                if (time.getAnchor() != null && anchor == null) {
                    losses.dropped("time-anchor", time, TimeMlWords.of("anchorNotThere"));
                }
                add(attributes, "anchorTimeID", anchor == null ? null : "t" + anchor.number());
                xml.beginInline("TIMEX3", attributes.toArray(String[]::new));
            }
            default -> xml.beginInline(mark.element(), "sid", "s" + mark.number());
        }
    }

    private static void add(List<@Nullable String> attributes, String name, @Nullable String value) {
        attributes.add(name);
        attributes.add(value);
    }

    /** An element without content whose line ends within its tag: white space between tags would be text. */
    private void empty(String element, List<@Nullable String> attributes) throws IOException {
        xml.emptyInline(element, attributes.toArray(String[]::new));
    }

    private void instances() throws IOException {
        int number = 0;
        for (Map.Entry<Mention, Mark> mark : marks.entrySet()) {
            if (!(mark.getKey() instanceof EventMention event)) {
                continue;
            }
            List<@Nullable String> attributes = new ArrayList<>();
            add(attributes, "eventID", "e" + mark.getValue().number());
            add(attributes, "eiid", "ei" + ++number);
            TimeMlFormat.OF_EVENTS.forEach((name, words) -> {
                String said = attribute(event, name, TimeMlFormat.OF_EVENTS);
                add(attributes, name, said == null && !words.isEmpty() ? words.get(0) : said);
            });
            empty("MAKEINSTANCE", attributes);
        }
    }

    private void links() throws IOException {
        int number = 0;
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (!(annotation instanceof Relation relation)) {
                continue;
            }
            Optional<String> type = linkType(relation);
            Optional<Named> source = named.of(relation.getSource(), relation, LossWords.of("relationSource"));
            Optional<Named> target = named.of(relation.getTarget(), relation, LossWords.of("relationTarget"));
            if (type.isEmpty()) {
                losses.dropped("type", relation, TimeMlWords.of("relationType", relation.getType()));
            } else if (source.isEmpty() || target.isEmpty()) {
                losses.dropped("relation-end", relation, LossWords.of("endNotThere"));
            } else if (!type.get().startsWith("TLINK.")
                    && !(source.get().isEvent() && target.get().isEvent())) {
                losses.dropped("relation-end", relation, TimeMlWords.of("timeAtEnd"));
            } else {
                link(relation, type.get(), "l" + ++number, source.get(), target.get());
            }
        }
    }

    private Optional<String> linkType(Relation relation) {
        String type = relation.getType() == null ? "" : relation.getType();
        if (TimeMlFormat.isLink(type)) {
            return Optional.of(type);
        }
        Optional<String> meant = TimeMlFormat.linkOf(orders.getOrDefault(type, TimeOrder.NONE));
        meant.ifPresent(link -> losses.lost(
                Loss.Kind.RENAMED, "link", relation, TimeMlWords.of("relationRead", type), Localised.verbatim(link)));
        return meant;
    }

    private void link(Relation relation, String type, String id, Named source, Named target) throws IOException {
        String element = type.substring(0, type.indexOf('.'));
        List<@Nullable String> attributes = new ArrayList<>();
        add(attributes, "lid", id);
        add(attributes, "relType", type.substring(type.indexOf('.') + 1));
        add(attributes, source.isEvent() ? "eventInstanceID" : "timeID", source.id());
        String to = element.equals("SLINK")
                ? "subordinatedEventInstance"
                : target.isEvent() ? "relatedToEventInstance" : "relatedToTime";
        add(attributes, to, target.id());
        String said = attribute(relation, TimeMlFormat.SIGNAL_ID, Map.of(TimeMlFormat.SIGNAL_ID, List.of()));
        String signal = said == null ? null : signals.get(said);
        if (said != null && signal == null) {
            losses.dropped("signal", relation, TimeMlWords.of("signalNotThere", said));
        }
        add(attributes, TimeMlFormat.SIGNAL_ID, signal);
        empty(element, attributes);
    }
}
