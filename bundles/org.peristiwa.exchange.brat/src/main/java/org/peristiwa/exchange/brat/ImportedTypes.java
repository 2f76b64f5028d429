package org.peristiwa.exchange.brat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.ValueType;

/** What written names mean, by a schema that was read or derived. */
final class ImportedTypes {

    /** What a mention is. */
    enum MentionKind {
        ENTITY,
        VALUE,
        TIME,
        EVENT
    }

    private final Names names;
    private final Map<String, MentionKind> mentions = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, RelationType> relations = new HashMap<>();
    private final Set<String> attributes = new HashSet<>();
    private final Map<Names.Kind, Meanings<String>> originals = new EnumMap<>(Names.Kind.class);
    private final Meanings<MentionKind> kinds = new Meanings<>(mentions::get);
    private final Meanings<Set<String>> rolesOf = new Meanings<>(roles::get);
    private final Meanings<String> bases = new Meanings<>(ImportedTypes::withoutNumber);
    private final Meanings<String> sourceRoles = new Meanings<>(this::findSourceRole);
    private final Meanings<Boolean> isAttribute = new Meanings<>(this::isAttribute);

    ImportedTypes(Schema schema, Names names) {
        this.names = names;
        for (Names.Kind kind : Names.Kind.values()) {
            originals.put(kind, new Meanings<>(written -> names.original(kind, written)));
        }
        schema.getEntityTypes().forEach(type -> mentions.put(written(type), MentionKind.ENTITY));
        for (ValueType type : schema.getValueTypes()) {
            mentions.put(written(type), type.isTime() ? MentionKind.TIME : MentionKind.VALUE);
        }
        for (EventType type : schema.getEventTypes()) {
            mentions.put(written(type), MentionKind.EVENT);
            roles.put(
                    written(type),
                    new HashSet<>(type.getRoles().stream().map(Role::getId).toList()));
        }
        schema.getRelationTypes().forEach(type -> relations.put(type.getId(), type));
        schema.getAttributes().forEach(attribute -> attributes.add(attribute.getId()));
        ours();
    }

    private void ours() {
        names.all(Names.Kind.EVENT_TYPE).forEach((written, original) -> {
            if (original.startsWith(":")) {
                mentions.put(written, MentionKind.EVENT);
            }
        });
        names.all(Names.Kind.ENTITY_TYPE).forEach((written, original) -> {
            if (original.startsWith(":")) {
                mentions.put(written, MentionKind.ENTITY);
            }
        });
    }

    private String written(AnnotationType type) {
        return names.all(Names.kindOf(type)).entrySet().stream()
                .filter(name -> name.getValue().equals(type.getId()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type.getId());
    }

    /** What a written name stands for: itself where nothing is known of it. */
    String original(Names.Kind kind, String written) {
        return String.valueOf(originals.get(kind).of(written));
    }

    /** What a mention of a written type is; null for an unknown type. */
    @Nullable
    MentionKind kind(String writtenType) {
        return kinds.of(writtenType);
    }

    /** The id of the type that a mention's written type stands for. */
    String type(MentionKind kind, String writtenType) {
        return original(
                switch (kind) {
                    case ENTITY -> Names.Kind.ENTITY_TYPE;
                    case VALUE -> Names.Kind.VALUE_TYPE;
                    case TIME -> Names.Kind.TIME_TYPE;
                    case EVENT -> Names.Kind.EVENT_TYPE;
                },
                writtenType);
    }

    /** Whether the type, relation or attribute that the line has is known. */
    boolean knows(AnnLine line) {
        if (line instanceof TextBound mention) {
            return kind(mention.type()) != null;
        }
        if (line instanceof EventLine event) {
            return kind(event.type()) == MentionKind.EVENT;
        }
        if (line instanceof RelationLine relation) {
            return knowsRelation(relation.type());
        }
        if (line instanceof TieLine tie) {
            return tie.type().equals(BratFormat.EQUIV) || knowsRelation(tie.type());
        }
        return !(line instanceof AttributeLine attribute) || Boolean.TRUE.equals(isAttribute.of(attribute.name()));
    }

    /** Whether a relation or tie of this written name is known. */
    private boolean knowsRelation(String written) {
        String id = original(Names.Kind.RELATION, written);
        return id.startsWith(":") || relations.containsKey(id);
    }

    private boolean isAttribute(String written) {
        String id = original(Names.Kind.ATTRIBUTE, written);
        return id.startsWith(":") || attributes.contains(id);
    }

    /** What the first end of a relation is called, as written. */
    String sourceRole(String relation) {
        return String.valueOf(sourceRoles.of(relation));
    }

    private String findSourceRole(String relation) {
        RelationType type = relations.get(original(Names.Kind.RELATION, relation));
        String role = type == null ? null : type.getSourceRole();
        return role == null
                ? "Arg1"
                : names.all(Names.Kind.ROLE).entrySet().stream()
                        .filter(name -> name.getValue().equals(role))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(role);
    }

    /**
     * The role that a written one stands for. A number behind it counts repetitions, unless the type has a role of
     * just that name.
     */
    String role(EventLine event, String writtenRole) {
        String asWritten = original(Names.Kind.ROLE, writtenRole);
        String base = String.valueOf(bases.of(writtenRole));
        if (base.length() == writtenRole.length() || base.isEmpty()) {
            return asWritten;
        }
        Set<String> known = rolesOf.of(event.type());
        if (known != null && known.contains(asWritten)) {
            return asWritten;
        }
        String original = original(Names.Kind.ROLE, base);
        boolean isRepetition =
                (known != null && known.contains(original)) || event.hasRole(base) || original.startsWith(":");
        return isRepetition ? original : asWritten;
    }

    /** A role without the number of its repetition. */
    static String withoutNumber(String role) {
        int end = role.length();
        while (end > 0 && Character.isDigit(role.charAt(end - 1))) {
            end--;
        }
        return role.substring(0, end);
    }
}
