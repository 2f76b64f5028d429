package org.peristiwa.edit.schema;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;
import org.peristiwa.model.schema.ValueType;

/** Works inheritance out once, when it is made. */
final class ResolvedSchema implements SchemaView {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private final Schema schema;
    private final Map<String, EventType> eventTypes;
    private final Map<String, EntityType> entityTypes;
    private final Map<String, ValueType> valueTypes;
    private final Map<String, RelationType> relationTypes;
    private final Map<String, AttributeDefinition> attributes;
    private final Map<String, Map<String, Role>> roles = new HashMap<>();
    /** Per type, its attributes; by the object, as ids are unique within a kind only. */
    private final Map<AnnotationType, List<AttributeDefinition>> carried = new HashMap<>();
    /** Per type, its own id and those of its ancestors. */
    private final Map<AnnotationType, Set<String>> lines = new HashMap<>();

    ResolvedSchema(Schema schema) {
        this.schema = schema;
        eventTypes = byId(schema.getEventTypes());
        entityTypes = byId(schema.getEntityTypes());
        valueTypes = byId(schema.getValueTypes());
        relationTypes = byId(schema.getRelationTypes());
        attributes = byId(schema.getAttributes());
        resolve(eventTypes);
        resolve(entityTypes);
        resolve(valueTypes);
        resolve(relationTypes);
        eventTypes.values().forEach(type -> roles.put(type.getId(), rolesOf(type)));
    }

    private static <E extends SchemaElement> Map<String, E> byId(Collection<E> elements) {
        Map<String, E> found = new LinkedHashMap<>();
        elements.forEach(element -> found.putIfAbsent(element.getId(), element));
        return found;
    }

    private <T extends AnnotationType> void resolve(Map<String, T> types) {
        for (T type : types.values()) {
            Deque<T> line = lineOf(type, types);
            Set<String> ids = new HashSet<>();
            line.forEach(one -> ids.add(one.getId()));
            lines.put(type, ids);
            carried.put(
                    type,
                    line.stream()
                            .flatMap(one -> one.getAttributes().stream())
                            .distinct()
                            .map(attributes::get)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /** The type and its ancestors, the eldest first. */
    private static <T extends AnnotationType> Deque<T> lineOf(T type, Map<String, T> types) {
        Deque<T> line = new ArrayDeque<>();
        T next = type;
        while (next != null && !line.contains(next)) {
            line.addFirst(next);
            next = next.getParent() == null ? null : types.get(next.getParent());
        }
        return line;
    }

    private Map<String, Role> rolesOf(EventType type) {
        Map<String, Role> found = new LinkedHashMap<>();
        for (EventType one : lineOf(type, eventTypes)) {
            one.getRoles().forEach(role -> found.put(role.getId(), role));
        }
        return found;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Optional<EventType> eventType(String id) {
        return Optional.ofNullable(eventTypes.get(id));
    }

    @Override
    public Optional<EntityType> entityType(String id) {
        return Optional.ofNullable(entityTypes.get(id));
    }

    @Override
    public Optional<ValueType> valueType(String id) {
        return Optional.ofNullable(valueTypes.get(id));
    }

    @Override
    public Optional<RelationType> relationType(String id) {
        return Optional.ofNullable(relationTypes.get(id));
    }

    @Override
    public Optional<AttributeDefinition> attribute(String id) {
        return Optional.ofNullable(attributes.get(id));
    }

    @Override
    public List<Role> roles(String eventTypeId) {
        return List.copyOf(roles.getOrDefault(eventTypeId, Map.of()).values());
    }

    @Override
    public Optional<Role> role(String eventTypeId, String roleId) {
        return Optional.ofNullable(roles.getOrDefault(eventTypeId, Map.of()).get(roleId));
    }

    @Override
    public List<AttributeDefinition> attributes(AnnotationType type) {
        return carried.getOrDefault(type, List.of());
    }

    @Override
    public boolean isA(AnnotationType type, String ancestorId) {
        return lines.getOrDefault(type, Set.of()).contains(ancestorId);
    }

    @Override
    public boolean mayFill(Role role, Filler filler) {
        return accepts(role.getFillerTypes(), filler);
    }

    @Override
    public boolean accepts(List<FillerType> choices, Filler filler) {
        Optional<AnnotationType> type = typeOf(filler);
        return type.isPresent()
                && (choices.isEmpty() || choices.stream().anyMatch(wanted -> takes(wanted, type.get())));
    }

    private boolean takes(FillerType wanted, AnnotationType type) {
        return wanted.getKind() == kindOf(type) && (wanted.getType() == null || isA(type, wanted.getType()));
    }

    private static @Nullable FillerKind kindOf(AnnotationType type) {
        if (type instanceof EntityType) {
            return FillerKind.ENTITY;
        }
        if (type instanceof EventType) {
            return FillerKind.EVENT;
        }
        if (type instanceof ValueType value) {
            return value.isTime() ? FillerKind.TIME : FillerKind.VALUE;
        }
        return null;
    }

    @Override
    public boolean mayBe(AttributeDefinition attribute, String value) {
        return switch (attribute.getKind()) {
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case ONE_OF, MANY_OF -> attribute.getOptions().stream().anyMatch(option -> value.equals(option.getId()));
            case NUMBER -> NUMBER.matcher(value).matches();
            case TEXT -> true;
        };
    }

    @Override
    public Optional<AnnotationType> typeOf(Filler filler) {
        if (filler instanceof Entity entity) {
            return typeOf(entity.getType(), entity.getMentions());
        }
        if (filler instanceof Event event) {
            return event.getType() == null
                    ? typeOf(null, event.getMentions())
                    : eventType(event.getType()).map(Function.identity());
        }
        if (filler instanceof EntityMention mention) {
            return found(entityTypes, mention);
        }
        if (filler instanceof EventMention mention) {
            return found(eventTypes, mention);
        }
        if (filler instanceof TimeMention mention) {
            return found(valueTypes, mention).filter(type -> ((ValueType) type).isTime());
        }
        return filler instanceof ValueMention mention
                ? found(valueTypes, mention).filter(type -> !((ValueType) type).isTime())
                : Optional.empty();
    }

    /** An entity's type; its members may be of any kind, as formats tie spans of any. */
    private Optional<AnnotationType> typeOf(@Nullable String type, List<? extends Mention> mentions) {
        if (type != null && entityTypes.containsKey(type)) {
            return Optional.of(entityTypes.get(type));
        }
        return type == null && !mentions.isEmpty() ? typeOf(mentions.get(0)) : Optional.empty();
    }

    private static Optional<AnnotationType> found(Map<String, ? extends AnnotationType> types, Mention mention) {
        return Optional.ofNullable(types.get(mention.getType()));
    }

    @Override
    public String label(SchemaElement element, Locale language) {
        return text(element.getLabels(), language).orElse(element.getId());
    }

    @Override
    public Optional<String> guideline(SchemaElement element, Locale language) {
        return text(element.getGuidelines(), language);
    }

    @Override
    public Optional<String> text(List<Text> texts, Locale language) {
        for (String wanted : List.of(language.toLanguageTag(), language.getLanguage(), "en")) {
            for (Text text : texts) {
                if (wanted.equals(text.getLanguage()) && text.getContent() != null) {
                    return Optional.of(text.getContent());
                }
            }
        }
        return Optional.empty();
    }
}
