package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.MentionChains;
import org.peristiwa.exchange.parts.MentionChains.Chain;
import org.peristiwa.exchange.parts.WrittenMentions;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.exchange.xml.XmlWriting;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Writes the APF of one article: entities, values, times, relations and events, in this order. */
final class AceWriting {

    /** A mention that is written. */
    private record Placed(String id, String owner, Span span) {}

    private final LayerDocument document;
    private final Segmentation segmentation;
    private final AceFit fit;
    private final LayerLosses losses;
    private final XmlWriting xml;
    private final SgmText source;
    private final String id;
    private final WrittenMentions<Placed> placed;

    AceWriting(
            Writer out, LayerDocument document, Segmentation segmentation, Flattening flattening, LayerLosses losses) {
        this.document = document;
        this.segmentation = segmentation;
        this.losses = losses;
        this.id = document.article().getId();
        this.placed = new WrittenMentions<>(losses);
        this.xml = new XmlWriting(out, ErrorWords.article(id));
        this.source = SgmText.read(SgmText.source(id, document.text().content()));
        this.fit = new AceFit(source, flattening, losses);
    }

    void write() throws IOException {
        document.layer().getAnnotations().forEach(fit::tell);
        xml.declaration();
        xml.documentType("source_file", "apf.v5.1.1.dtd");
        xml.begin(
                "source_file",
                "URI",
                id + AceFormat.TEXT_ENDING,
                "SOURCE",
                "newswire",
                "TYPE",
                "text",
                "AUTHOR",
                "Peristiwa",
                "ENCODING",
                "UTF-8");
        xml.begin("document", "DOCID", id);
        List<Chain> chains = MentionChains.of(document.layer(), this::isChained, losses);
        entities(chains);
        valuesAndTimes();
        relations();
        events(chains);
        xml.end();
        xml.end();
    }

    /** Entities and events have chains; what APF has no word for is told here. */
    private boolean isChained(Mention mention) {
        boolean isEntity = mention instanceof EntityMention
                && AceTypes.entity(mention.getType()).isPresent();
        boolean isEvent = mention instanceof EventMention
                && AceTypes.event(mention.getType()).isPresent();
        return (isEntity || isEvent)
                && mention.getExtent() != null
                && fit.span(mention).isPresent();
    }

    private static String attribute(Annotation annotation, String name) {
        return annotation.getAttributes().stream()
                .filter(value ->
                        name.equals(value.getAttribute()) && value.getValues().size() == 1)
                .map(value -> value.getValues().get(0))
                .filter(value -> AceTypes.hasValue(name, value))
                .findFirst()
                .orElse(AceTypes.defaultOf(name));
    }

    private static boolean hasDefault(Annotation annotation, String name) {
        return attribute(annotation, name).equals(AceTypes.defaultOf(name));
    }

    /** What all mentions of a chain say; told where they do not agree. */
    private String common(List<Mention> mentions, String name) {
        String first = attribute(mentions.get(0), name);
        for (Mention mention : mentions) {
            if (!attribute(mention, name).equals(first)) {
                losses.lost(
                        Loss.Kind.FLATTENED,
                        "chain",
                        mention,
                        Localised.verbatim(name + "=" + attribute(mention, name)),
                        LossWords.of("asFirstMention", name + "=" + first));
            }
        }
        return first;
    }

    private void tellTypes(List<Mention> mentions) {
        String first = mentions.get(0).getType();
        for (Mention mention : mentions) {
            if (!first.equals(mention.getType())) {
                losses.lost(
                        Loss.Kind.FLATTENED,
                        "chain",
                        mention,
                        LossWords.of("typeIs", mention.getType()),
                        LossWords.of("asFirstMention", first));
            }
        }
    }

    /** Those of a chain, which may hold events among entities. */
    private static List<Mention> own(Chain chain, Class<? extends Mention> kind) {
        return chain.mentions().stream().filter(kind::isInstance).toList();
    }

    private void entities(List<Chain> chains) throws IOException {
        int number = 0;
        for (Chain chain : chains) {
            List<Mention> mentions = own(chain, EntityMention.class);
            if (!mentions.isEmpty()) {
                entity(id + "-E" + ++number, mentions);
            }
        }
    }

    private void entity(String entity, List<Mention> mentions) throws IOException {
        AceTypes.Name name = AceTypes.entity(mentions.get(0).getType()).orElseThrow();
        tellTypes(mentions);
        xml.begin(
                "entity",
                "ID",
                entity,
                "TYPE",
                name.type(),
                "SUBTYPE",
                name.subtype(),
                "CLASS",
                common(mentions, "Class"));
        int number = 0;
        for (Mention mention : mentions) {
            Placed place = place(mention, entity + "-" + ++number, entity);
            MentionLevel level = ((EntityMention) mention).getLevel();
            String type = level == MentionLevel.UNSPECIFIED ? "NOM" : level.getLiteral();
            String role = hasDefault(mention, "GpeRole") ? null : attribute(mention, "GpeRole");
            xml.begin("entity_mention", "ID", place.id(), "TYPE", type, "LDCTYPE", type, "ROLE", role);
            extent("extent", place.span());
            Optional<Span> head = mention.getExtent().head();
            if (head.isPresent() && place.span().contains(head.get())) {
                extent("head", head.get());
            } else if (head.isPresent()) {
                losses.dropped("head", mention, AceWords.of("headOutsideWritten"));
            }
            xml.end();
        }
        xml.end();
    }

    private Placed place(Mention mention, String mentionId, String owner) {
        Placed place = new Placed(mentionId, owner, fit.span(mention).orElseThrow());
        placed.put(mention, place);
        return place;
    }

    private void extent(String element, Span span) throws IOException {
        xml.begin(element);
        xml.leaf(
                "charseq",
                document.text().slice(span),
                "START",
                String.valueOf(source.place(span.begin())),
                "END",
                String.valueOf(source.place(span.end()) - 1));
        xml.end();
    }

    private void valuesAndTimes() throws IOException {
        int values = 0;
        int times = 0;
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (!(annotation instanceof Mention mention)
                    || mention.getExtent() == null
                    || fit.span(mention).isEmpty()) {
                continue;
            }
            if (mention instanceof ValueMention
                    && AceTypes.value(mention.getType()).isPresent()) {
                AceTypes.Name name = AceTypes.value(mention.getType()).orElseThrow();
                String value = id + "-V" + ++values;
                xml.begin("value", "ID", value, "TYPE", name.type(), "SUBTYPE", name.subtype());
                single("value_mention", place(mention, value + "-1", value));
                xml.end();
            } else if (mention instanceof TimeMention time) {
                String value = id + "-T" + ++times;
                xml.begin("timex2", "ID", value, "VAL", time.getValue(), "MOD", time.getMod());
                single("timex2_mention", place(mention, value + "-1", value));
                xml.end();
            }
        }
    }

    private void single(String element, Placed place) throws IOException {
        xml.begin(element, "ID", place.id());
        extent("extent", place.span());
        xml.end();
    }

    private void relations() throws IOException {
        int number = 0;
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof Relation relation) {
                Optional<AceTypes.Name> name = AceTypes.relation(relation.getType());
                Optional<Placed> from = placed.of(relation.getSource(), relation, LossWords.of("relationSource"));
                Optional<Placed> target = placed.of(relation.getTarget(), relation, LossWords.of("relationTarget"));
                if (name.isEmpty()) {
                    losses.dropped("type", relation, AceWords.of("relationType", relation.getType()));
                } else if (from.isEmpty() || target.isEmpty()) {
                    losses.dropped("relation-end", relation, LossWords.of("endNotThere"));
                } else {
                    relation(relation, name.get(), id + "-R" + ++number, List.of(from.get(), target.get()));
                }
            }
        }
    }

    private void relation(Relation relation, AceTypes.Name name, String own, List<Placed> ends) throws IOException {
        xml.begin(
                "relation",
                "ID",
                own,
                "TYPE",
                name.type(),
                "SUBTYPE",
                name.subtype(),
                "TENSE",
                attribute(relation, "Tense"),
                "MODALITY",
                attribute(relation, "Modality"));
        for (int i = 0; i < ends.size(); i++) {
            xml.empty("relation_argument", "REFID", ends.get(i).owner(), "ROLE", "Arg-" + (i + 1));
        }
        xml.begin("relation_mention", "ID", own + "-1", "LEXICALCONDITION", "Other");
        extent("extent", hull(ends));
        for (int i = 0; i < ends.size(); i++) {
            argument("relation_mention_argument", ends.get(i), "Arg-" + (i + 1));
        }
        xml.end();
        xml.end();
    }

    private static Span hull(List<Placed> places) {
        int begin = places.stream().mapToInt(each -> each.span().begin()).min().orElseThrow();
        int end = places.stream().mapToInt(each -> each.span().end()).max().orElseThrow();
        return new Span(begin, end);
    }

    private void argument(String element, Placed place, String role) throws IOException {
        xml.begin(element, "REFID", place.id(), "ROLE", role);
        extent("extent", place.span());
        xml.end();
    }

    private void events(List<Chain> chains) throws IOException {
        int number = 0;
        for (Chain chain : chains) {
            List<Mention> mentions = own(chain, EventMention.class);
            if (!mentions.isEmpty()) {
                event(id + "-EV" + ++number, mentions);
            }
        }
    }

    private void event(String event, List<Mention> mentions) throws IOException {
        AceTypes.Name name = AceTypes.event(mentions.get(0).getType()).orElseThrow();
        tellTypes(mentions);
        xml.begin(
                "event",
                "ID",
                event,
                "TYPE",
                name.type(),
                "SUBTYPE",
                name.subtype(),
                "MODALITY",
                common(mentions, "Modality"),
                "POLARITY",
                common(mentions, "Polarity"),
                "GENERICITY",
                common(mentions, "Genericity"),
                "TENSE",
                common(mentions, "Tense"));
        Map<Mention, Map<Argument, Placed>> arguments = new LinkedHashMap<>();
        Set<String> ofEvent = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            Map<Argument, Placed> own = arguments((EventMention) mention);
            arguments.put(mention, own);
            own.forEach((argument, place) -> ofEvent.add(place.owner() + " " + argument.getRole()));
        }
        for (String each : ofEvent) {
            int space = each.lastIndexOf(' ');
            xml.empty("event_argument", "REFID", each.substring(0, space), "ROLE", each.substring(space + 1));
        }
        int number = 0;
        for (Mention mention : mentions) {
            Placed place = place(mention, event + "-" + ++number, event);
            xml.begin("event_mention", "ID", place.id());
            Span scope = scope(place);
            extent("extent", scope);
            extent("ldc_scope", scope);
            extent("anchor", place.span());
            for (Map.Entry<Argument, Placed> argument : arguments.get(mention).entrySet()) {
                argument(
                        "event_mention_argument",
                        argument.getValue(),
                        argument.getKey().getRole());
            }
            xml.end();
        }
        xml.end();
    }

    private Map<Argument, Placed> arguments(EventMention event) {
        Map<Argument, Placed> own = new LinkedHashMap<>();
        for (Argument argument : event.getArguments()) {
            Filler filler = argument.getFiller();
            if (filler == null || filler instanceof EventMention || filler instanceof Event) {
                continue;
            }
            if (!AceTypes.hasRole(argument.getRole())) {
                losses.dropped("role", event, AceWords.of("role", argument.getRole()));
                continue;
            }
            Optional<Placed> place = placed.of(filler, event, LossWords.participant(argument));
            if (place.isEmpty()) {
                losses.dropped("not-there", event, AceWords.of("roleNotThere", argument.getRole()));
            } else {
                own.put(argument, place.get());
            }
        }
        return own;
    }

    /** APF gives an event mention the sentence around its trigger; participants outside of it are no reason to refuse. */
    private Span scope(Placed place) {
        int sentence = segmentation.sentenceAt(place.span().begin());
        TreeSet<Integer> bounds =
                new TreeSet<>(List.of(place.span().begin(), place.span().end()));
        if (sentence >= 0 && segmentation.sentences().get(sentence).overlaps(place.span())) {
            bounds.add(segmentation.sentences().get(sentence).begin());
            bounds.add(segmentation.sentences().get(sentence).end());
        }
        return new Span(bounds.first(), bounds.last());
    }
}
