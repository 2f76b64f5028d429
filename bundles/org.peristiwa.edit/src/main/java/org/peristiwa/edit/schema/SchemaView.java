package org.peristiwa.edit.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;
import org.peristiwa.model.schema.ValueType;

/** A schema with inheritance worked out; it does not change: a changed schema has a new view. */
@ProviderType
public interface SchemaView {

    /** The view of {@code schema} as it is now. Parents that do not exist, or lead in a circle, end a line of inheritance. */
    static SchemaView of(Schema schema) {
        return new ResolvedSchema(schema);
    }

    /** The schema that this is the view of. */
    Schema schema();

    Optional<EventType> eventType(String id);

    Optional<EntityType> entityType(String id);

    /** A type of values or, where {@link ValueType#isTime()}, of times. */
    Optional<ValueType> valueType(String id);

    Optional<RelationType> relationType(String id);

    Optional<AttributeDefinition> attribute(String id);

    /** The roles of an event type in schema order, inherited ones first; empty for an unknown type. */
    List<Role> roles(String eventTypeId);

    /** A role of an event type, its own or inherited. */
    Optional<Role> role(String eventTypeId, String roleId);

    /** The attributes that annotations of a type carry, inherited ones first; empty for an unknown type. */
    List<AttributeDefinition> attributes(AnnotationType type);

    /** Whether {@code type} is the type with id {@code ancestorId} or below it, among types of one kind. */
    boolean isA(AnnotationType type, String ancestorId);

    /**
     * Whether {@code filler} is of a kind and type that {@code role} takes; an unknown type fills nothing, and a role
     * that names no filler types takes all known ones.
     */
    boolean mayFill(Role role, Filler filler);

    /** Whether one of {@code choices} takes {@code filler}: those of a role, or of an end of a relation; none at all take all known types. */
    boolean accepts(List<FillerType> choices, Filler filler);

    /** Whether an attribute may have this value: one of its options, {@code true} or {@code false}, a decimal number, or any text. */
    boolean mayBe(AttributeDefinition attribute, String value);

    /** The type of a mention or cluster (its own, else that of its first mention); empty where the schema does not know it. */
    Optional<AnnotationType> typeOf(Filler filler);

    /** What the screen calls an element, in that language, else in English, else its id. */
    String label(SchemaElement element, Locale language);

    /** Which of {@code texts} to show: the one in that language, else the English one. */
    Optional<String> text(List<Text> texts, Locale language);

    /** The guideline in that language, else in English; Markdown. */
    Optional<String> guideline(SchemaElement element, Locale language);
}
