package org.peristiwa.exchange.ace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.ValueType;
import org.peristiwa.words.Localised;

/**
 * The closed lists of ACE 2005, which stand in {@code ace-2005.lists} with their sources: what APF cannot say otherwise. A type
 * of a schema is {@code TYPE.SUBTYPE} here.
 */
final class AceTypes {

    private static final ClosedLists LISTS = ClosedLists.read("ace-2005.lists");
    private static final Map<String, List<String>> ENTITIES = LISTS.named("entity");
    private static final Map<String, List<String>> VALUES = LISTS.named("value");
    private static final Map<String, List<String>> RELATIONS = LISTS.named("relation");
    private static final Map<String, List<String>> EVENTS = LISTS.named("event");
    private static final List<String> ROLES = LISTS.list("roles");

    /** Attributes and their values; the first one is meant where nothing is said. */
    private static final Map<String, List<String>> ATTRIBUTES = LISTS.named("attribute");

    /**
     * A type as APF writes it.
     *
     * @param subtype null where the type has none
     */
    record Name(String type, @Nullable String subtype) {}

    private AceTypes() {}

    static Optional<Name> entity(@Nullable String id) {
        return find(id, ENTITIES, false);
    }

    static Optional<Name> value(@Nullable String id) {
        return find(id, VALUES, true);
    }

    static Optional<Name> relation(@Nullable String id) {
        return find(id, RELATIONS, true);
    }

    static Optional<Name> event(@Nullable String id) {
        return find(id, EVENTS, true);
    }

    static boolean hasRole(@Nullable String role) {
        return role != null && ROLES.contains(role);
    }

    /** Whether an attribute may have this value. */
    static boolean hasValue(@Nullable String attribute, String value) {
        return attribute != null
                && ATTRIBUTES.getOrDefault(attribute, List.of()).contains(value);
    }

    /** What is meant where nothing is said. */
    static String defaultOf(String attribute) {
        return ATTRIBUTES.getOrDefault(attribute, List.of("")).get(0);
    }

    /** @param subtypeRequired whether a type that has subtypes is nothing without one */
    private static Optional<Name> find(@Nullable String id, Map<String, List<String>> types, boolean subtypeRequired) {
        if (id == null) {
            return Optional.empty();
        }
        int dot = id.indexOf('.');
        String type = dot < 0 ? id : id.substring(0, dot);
        List<String> subtypes = types.get(type);
        if (subtypes == null) {
            return Optional.empty();
        }
        if (dot < 0) {
            return subtypeRequired && !subtypes.isEmpty() ? Optional.empty() : Optional.of(new Name(type, null));
        }
        String subtype = id.substring(dot + 1);
        return subtypes.contains(subtype) ? Optional.of(new Name(type, subtype)) : Optional.empty();
    }

    /** What of a schema APF has no word for, one phrase each; empty for a schema of ACE. */
    static List<Localised> unfit(Schema schema) {
        List<Localised> unfit = new ArrayList<>();
        schema.getEntityTypes().stream()
                .filter(type -> isUsed(type) && entity(type.getId()).isEmpty())
                .forEach(type -> unfit.add(AceWords.of("schema.entityType", type.getId())));
        for (ValueType type : schema.getValueTypes()) {
            boolean fits = type.isTime()
                    ? AceFormat.TIME.equals(type.getId())
                    : value(type.getId()).isPresent();
            if (isUsed(type) && !fits) {
                unfit.add(AceWords.of(type.isTime() ? "schema.timeType" : "schema.valueType", type.getId()));
            }
        }
        Map<String, String> roles = new LinkedHashMap<>();
        for (EventType type : schema.getEventTypes()) {
            if (isUsed(type) && event(type.getId()).isEmpty()) {
                unfit.add(AceWords.of("schema.eventType", type.getId()));
            }
            for (Role role : type.getRoles()) {
                if (!hasRole(role.getId())) {
                    roles.putIfAbsent(role.getId(), type.getId());
                }
            }
        }
        roles.forEach((role, type) -> unfit.add(AceWords.of("schema.role", role, type)));
        schema.getRelationTypes().stream()
                .filter(type -> isUsed(type) && relation(type.getId()).isEmpty())
                .forEach(type -> unfit.add(AceWords.of("schema.relationType", type.getId())));
        schema.getAttributes().stream()
                .filter(attribute -> !ATTRIBUTES.containsKey(attribute.getId()))
                .forEach(attribute -> unfit.add(AceWords.of("schema.attribute", attribute.getId())));
        return unfit;
    }

    private static boolean isUsed(AnnotationType type) {
        return !type.isAbstract();
    }
}
