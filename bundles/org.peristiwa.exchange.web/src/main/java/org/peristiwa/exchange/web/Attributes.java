package org.peristiwa.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/**
 * What a mention is beside its type, as names with values: the schema's attributes under their own names, and what the
 * model knows under names that begin with {@value #OWN}.
 */
final class Attributes {

    static final String OWN = "peristiwa:";

    static final String KIND = OWN + "kind";

    private static final String LEVEL = OWN + "level";
    private static final String VALUE = OWN + "value";
    private static final String MOD = OWN + "mod";

    /** A name with one of its values. */
    record Named(String name, String value) {}

    private Attributes() {}

    /** All that is known of a span, in a stable order. */
    static List<Named> of(MarkedSpan span) {
        List<Named> all = new ArrayList<>();
        Mention mention = span.mention();
        if (span.kind() != SpanKind.ENTITY) {
            all.add(new Named(KIND, span.kind().word()));
        }
        if (mention instanceof EntityMention entity && entity.getLevel() != MentionLevel.UNSPECIFIED) {
            all.add(new Named(LEVEL, entity.getLevel().getLiteral()));
        } else if (mention instanceof TimeMention time) {
            add(all, VALUE, time.getValue());
            add(all, MOD, time.getMod());
        } else if (mention instanceof ValueMention value) {
            add(all, VALUE, value.getValue());
        }
        for (AttributeValue attribute : mention.getAttributes()) {
            attribute.getValues().forEach(value -> add(all, attribute.getAttribute(), value));
        }
        return all;
    }

    private static void add(List<Named> all, @Nullable String name, @Nullable String value) {
        if (name != null && value != null) {
            all.add(new Named(name, value));
        }
    }

    /** Gives a mention what a file says of it. Names of ours that it cannot have are names like any other. */
    static void give(Mention mention, Named attribute) {
        if (!own(mention, attribute)) {
            AttributeValue known = mention.getAttributes().stream()
                    .filter(each -> attribute.name().equals(each.getAttribute()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = LayerFactory.eINSTANCE.createAttributeValue();
                known.setAttribute(attribute.name());
                mention.getAttributes().add(known);
            }
            known.getValues().add(attribute.value());
        }
    }

    private static boolean own(Mention mention, Named attribute) {
        String value = attribute.value();
        return switch (attribute.name()) {
            case KIND -> true;
            case LEVEL ->
                mention instanceof EntityMention entity
                        && MentionLevel.get(value) != null
                        && did(entity::setLevel, MentionLevel.get(value));
            case VALUE ->
                mention instanceof TimeMention time
                        ? did(time::setValue, value)
                        : mention instanceof ValueMention other && did(other::setValue, value);
            case MOD -> mention instanceof TimeMention time && did(time::setMod, value);
            default -> false;
        };
    }

    private static <T> boolean did(Consumer<T> set, T value) {
        set.accept(value);
        return true;
    }
}
