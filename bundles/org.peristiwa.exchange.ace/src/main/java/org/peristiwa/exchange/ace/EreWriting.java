package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Writes the Rich ERE of one article: entities, fillers, relations and hoppers, in this order. */
final class EreWriting {

    /**
     * What refers to a mention says of it.
     *
     * @param entity id of its entity; null for a filler
     * @param id of the mention or filler
     */
    private record Placed(@Nullable String entity, String id, Span span) {}

    private final LayerDocument document;
    private final Flattening flattening;
    private final LayerLosses losses;
    private final XmlWriting xml;
    private final OffsetMap offsets;
    private final String id;
    private final WrittenMentions<Placed> placed;

    EreWriting(Writer out, LayerDocument document, Flattening flattening, LayerLosses losses) {
        this.document = document;
        this.flattening = flattening;
        this.losses = losses;
        this.id = document.article().getId();
        this.xml = new XmlWriting(out, ErrorWords.article(id));
        this.offsets = new OffsetMap(document.text());
        this.placed = new WrittenMentions<>(losses);
    }

    void write() throws IOException {
        document.layer().getAnnotations().forEach(this::tell);
        List<Chain> chains = MentionChains.of(document.layer(), mention -> isChained(mention), losses);
        xml.declaration();
        xml.begin("deft_ere", "kit_id", id, "doc_id", id, "source_type", "newswire");
        entities(chains);
        fillers();
        relations();
        hoppers(chains);
        xml.end();
    }

    private static boolean isChained(Mention mention) {
        return mention.getExtent() != null && (mention instanceof EntityMention || mention instanceof EventMention);
    }

    private Span span(Mention mention) {
        return flattening.of(mention.getExtent());
    }

    private void tell(Annotation annotation) {
        for (AttributeValue value : annotation.getAttributes()) {
            if (held(annotation, value).isEmpty()) {
                losses.dropped("attribute", annotation, LossWords.attribute(value));
            }
        }
        if (!(annotation instanceof Mention mention) || mention.getExtent() == null) {
            return;
        }
        if (mention.getExtent().isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    mention,
                    LossWords.of("pieces", mention.getExtent().pieceCount()),
                    flattening.told());
        }
        if (mention.getExtent().head().isPresent() && !hasHead(mention)) {
            losses.dropped("head", mention, AceWords.of("headOfNoNominal"));
        }
        if (mention instanceof EntityMention entity && entity.getLevel() == MentionLevel.UNSPECIFIED) {
            losses.lost(Loss.Kind.FLATTENED, "level", entity, AceWords.of("level"), Localised.verbatim("NOM"));
        }
    }

    /** Rich ERE has the head of a nominal. */
    private boolean hasHead(Mention mention) {
        return mention instanceof EntityMention entity
                && (entity.getLevel() == MentionLevel.NOM || entity.getLevel() == MentionLevel.UNSPECIFIED)
                && mention.getExtent()
                        .head()
                        .filter(head -> span(mention).contains(head))
                        .isPresent();
    }

    /** The value as it is written; empty where there is no place for it. */
    private static Optional<String> held(Annotation annotation, AttributeValue value) {
        boolean isEntity = annotation instanceof EntityMention;
        String name = isEntity ? EreFormat.SPECIFICITY : EreFormat.REALIS;
        List<String> values = isEntity ? EreFormat.SPECIFICITY_VALUES : EreFormat.REALIS_VALUES;
        boolean has = isEntity || annotation instanceof EventMention || annotation instanceof Relation;
        if (!has || !name.equals(value.getAttribute()) || value.getValues().size() != 1) {
            return Optional.empty();
        }
        String wished = value.getValues().get(0);
        return values.stream()
                .filter(each -> each.equals(wished) || (!isEntity && each.equals(wished.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    private static String attribute(Annotation annotation, String otherwise) {
        return annotation.getAttributes().stream()
                .map(value -> held(annotation, value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }

    private void renamed(Annotation annotation, @Nullable String name, String back) {
        String had = name == null ? "" : name;
        if (!had.equals(back)) {
            losses.lost(Loss.Kind.RENAMED, "name", annotation, AceWords.of("name", had), Localised.verbatim(back));
        }
    }

    private String offset(Span span) {
        return String.valueOf(offsets.fromUtf16(span.begin(), OffsetUnit.CODE_POINT));
    }

    private String length(Span span) {
        return String.valueOf(offsets.fromUtf16(span.end(), OffsetUnit.CODE_POINT)
                - offsets.fromUtf16(span.begin(), OffsetUnit.CODE_POINT));
    }

    private void leaf(String element, Span span) throws IOException {
        xml.leaf(element, document.text().slice(span), "source", id, "offset", offset(span), "length", length(span));
    }

    private void entities(List<Chain> chains) throws IOException {
        xml.begin("entities");
        int number = 0;
        int mentions = 0;
        for (Chain chain : chains) {
            List<Mention> own = chain.mentions().stream()
                    .filter(EntityMention.class::isInstance)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            String entity = "ent-" + ++number;
            String type = typeOf(own.get(0));
            String specificity = attribute(own.get(0), EreFormat.SPECIFICITY_VALUES.get(0));
            xml.begin("entity", "id", entity, "type", type, "specificity", specificity);
            for (Mention mention : own) {
                tellChain(mention, type, specificity);
                mention((EntityMention) mention, entity, "m-" + ++mentions);
            }
            xml.end();
        }
        xml.end();
    }

    private static String typeOf(Mention mention) {
        return mention.getType() == null ? "" : mention.getType();
    }

    private void tellChain(Mention mention, String type, String specificity) {
        String own = attribute(mention, EreFormat.SPECIFICITY_VALUES.get(0));
        if (!typeOf(mention).equals(type) || !own.equals(specificity)) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "chain",
                    mention,
                    AceWords.of("chain", mention.getType(), own),
                    LossWords.of("asFirstMention", type + ", " + specificity));
        }
    }

    private void mention(EntityMention mention, String entity, String own) throws IOException {
        Span span = span(mention);
        MentionLevel level = mention.getLevel() == MentionLevel.UNSPECIFIED ? MentionLevel.NOM : mention.getLevel();
        xml.begin(
                "entity_mention",
                "id",
                own,
                "noun_type",
                level.getLiteral(),
                "source",
                id,
                "offset",
                offset(span),
                "length",
                length(span));
        xml.leaf("mention_text", document.text().slice(span));
        if (hasHead(mention)) {
            leaf("nom_head", mention.getExtent().head().orElseThrow());
        }
        xml.end();
        placed.put(mention, new Placed(entity, own, span));
    }

    private void fillers() throws IOException {
        xml.begin("fillers");
        int number = 0;
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (!(annotation instanceof Mention mention) || isChained(mention) || mention.getExtent() == null) {
                continue;
            }
            Span span = span(mention);
            String type = typeOf(mention);
            if (mention instanceof TimeMention) {
                renamed(mention, type, EreFormat.TIME);
                type = EreFormat.TIME;
            }
            String own = "f-" + ++number;
            xml.leaf(
                    "filler",
                    document.text().slice(span),
                    "id",
                    own,
                    "source",
                    id,
                    "offset",
                    offset(span),
                    "length",
                    length(span),
                    "type",
                    type);
            placed.put(mention, new Placed(null, own, span));
        }
        xml.end();
    }

    private void refer(String element, Placed place, @Nullable String role) throws IOException {
        boolean isFiller = place.entity() == null;
        xml.leaf(
                element,
                document.text().slice(place.span()),
                "entity_id",
                place.entity(),
                "entity_mention_id",
                isFiller ? null : place.id(),
                "filler_id",
                isFiller ? place.id() : null,
                "role",
                role,
                "realis",
                element.equals("em_arg") ? "true" : null);
    }

    private void relations() throws IOException {
        xml.begin("relations");
        int number = 0;
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (!(annotation instanceof Relation relation)) {
                continue;
            }
            Optional<Placed> source = placed.of(relation.getSource(), relation, LossWords.of("relationSource"));
            Optional<Placed> target = placed.of(relation.getTarget(), relation, LossWords.of("relationTarget"));
            if (source.isEmpty() || target.isEmpty()) {
                losses.dropped("relation-end", relation, LossWords.of("endNotThere"));
                continue;
            }
            String name = EreNames.spelled(relation.getType());
            renamed(relation, relation.getType(), name);
            number++;
            xml.begin("relation", "id", "r-" + number, "type", EreNames.type(name), "subtype", EreNames.subtype(name));
            String realis = attribute(relation, "actual");
            if (realis.equals("generic")) {
                losses.lost(
                        Loss.Kind.FLATTENED,
                        "realis",
                        relation,
                        AceWords.of("realis.generic"),
                        AceWords.of("realis.notAsserted"));
            }
            xml.begin("relation_mention", "id", "relm-" + number, "realis", String.valueOf(realis.equals("actual")));
            refer("rel_arg1", source.get(), null);
            refer("rel_arg2", target.get(), null);
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private void hoppers(List<Chain> chains) throws IOException {
        xml.begin("hoppers");
        int number = 0;
        int mentions = 0;
        for (Chain chain : chains) {
            List<EventMention> own = new ArrayList<>();
            chain.mentions().stream()
                    .filter(EventMention.class::isInstance)
                    .forEach(each -> own.add((EventMention) each));
            if (own.isEmpty()) {
                continue;
            }
            xml.begin("hopper", "id", "h-" + ++number);
            for (EventMention event : own) {
                event(event, "em-" + ++mentions);
            }
            xml.end();
        }
        xml.end();
    }

    private void event(EventMention event, String own) throws IOException {
        String name = EreNames.spelled(event.getType());
        renamed(event, event.getType(), EreNames.event(name));
        xml.begin(
                "event_mention",
                "id",
                own,
                "type",
                EreNames.type(name),
                "subtype",
                EreNames.subtype(name),
                "realis",
                attribute(event, EreFormat.REALIS_VALUES.get(0)));
        leaf("trigger", span(event));
        for (Argument argument : event.getArguments()) {
            if (argument.getFiller() == null
                    || argument.getFiller() instanceof EventMention
                    || argument.getFiller() instanceof Event) {
                continue;
            }
            Optional<Placed> place = placed.of(argument.getFiller(), event, LossWords.participant(argument));
            if (place.isEmpty()) {
                losses.dropped("not-there", event, AceWords.of("roleNotThere", argument.getRole()));
                continue;
            }
            String role = EreNames.spelled(argument.getRole());
            renamed(event, argument.getRole(), EreNames.role(role));
            refer("em_arg", place.get(), role);
        }
        xml.end();
    }
}
