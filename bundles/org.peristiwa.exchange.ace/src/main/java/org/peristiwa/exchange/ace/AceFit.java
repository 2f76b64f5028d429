package org.peristiwa.exchange.ace;

import java.util.List;
import java.util.Optional;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** What of an annotation APF can hold, and what is told because it cannot. */
final class AceFit {

    private static final List<String> EVENT_ATTRIBUTES = List.of("Modality", "Polarity", "Genericity", "Tense");

    private final SgmText source;
    private final Flattening flattening;
    private final LayerLosses losses;

    AceFit(SgmText source, Flattening flattening, LayerLosses losses) {
        this.source = source;
        this.flattening = flattening;
        this.losses = losses;
    }

    /** Where a mention stands in one piece; empty where that is no place that APF counts. */
    Optional<Span> span(Mention mention) {
        Span span = flattening.of(mention.getExtent());
        return source.place(span.begin()) < source.place(span.end()) ? Optional.of(span) : Optional.empty();
    }

    /** Tells what of an annotation APF has no word for. */
    void tell(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            tellMention(mention);
        }
        for (AttributeValue value : annotation.getAttributes()) {
            boolean fits = value.getValues().size() == 1
                    && AceTypes.hasValue(value.getAttribute(), value.getValues().get(0))
                    && carries(annotation, value.getAttribute());
            if (!fits) {
                losses.dropped("attribute", annotation, LossWords.attribute(value));
            }
        }
    }

    private static boolean carries(Annotation annotation, String attribute) {
        if (annotation instanceof EventMention) {
            return EVENT_ATTRIBUTES.contains(attribute);
        }
        if (annotation instanceof Relation) {
            return attribute.equals("Modality") || attribute.equals("Tense");
        }
        return annotation instanceof EntityMention && (attribute.equals("Class") || attribute.equals("GpeRole"));
    }

    private void tellMention(Mention mention) {
        boolean fits = mention instanceof EventMention
                ? AceTypes.event(mention.getType()).isPresent()
                : mention instanceof EntityMention
                        ? AceTypes.entity(mention.getType()).isPresent()
                        : mention instanceof TimeMention
                                || AceTypes.value(mention.getType()).isPresent();
        if (!fits) {
            losses.dropped("type", mention, AceWords.of("mentionType", mention.getType()));
            return;
        }
        if (mention.getExtent() == null) {
            return;
        }
        if (span(mention).isEmpty()) {
            losses.dropped("half-line-end", mention, AceWords.of("halfLineEnd"));
        }
        if (mention.getExtent().isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    mention,
                    LossWords.of("pieces", mention.getExtent().pieceCount()),
                    flattening.told());
        }
        if (!(mention instanceof EntityMention) && mention.getExtent().head().isPresent()) {
            losses.dropped("head", mention, AceWords.of("headOfOther"));
        }
        if (mention instanceof TimeMention time) {
            if (!AceFormat.TIME.equals(time.getType())) {
                losses.lost(
                        Loss.Kind.FLATTENED,
                        "time-type",
                        time,
                        LossWords.of("typeIs", time.getType()),
                        Localised.verbatim(AceFormat.TIME));
            }
            if (time.getAnchor() != null) {
                losses.dropped("time-anchor", time, LossWords.timeAnchor());
            }
        }
        if (mention instanceof ValueMention value && value.getValue() != null) {
            losses.dropped("value", value, LossWords.of("valueMeaning", value.getValue()));
        }
        if (mention instanceof EntityMention entity && entity.getLevel() == MentionLevel.UNSPECIFIED) {
            losses.lost(Loss.Kind.FLATTENED, "level", entity, AceWords.of("level"), Localised.verbatim("NOM"));
        }
    }
}
