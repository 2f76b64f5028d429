package org.peristiwa.edit.internal.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;

/** One running verb's hold on a schema: finds what is there, refuses what may not be, writes through primitive changes. */
public final class SchemaEdit {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]+");

    private final Schema schema;
    private final ChangeWriter changes;

    public SchemaEdit(Schema schema, ChangeWriter changes) {
        this.schema = schema;
        this.changes = changes;
    }

    /** On the schema of the open corpus. */
    public static SchemaEdit of(EditContext context) {
        return new SchemaEdit(context.session().schema(), context.changes());
    }

    public Schema schema() {
        return schema;
    }

    /** The types in the list of the schema that holds this kind. */
    public List<? extends AnnotationType> types(TypeKind kind) {
        return switch (kind) {
            case ENTITY -> schema.getEntityTypes();
            case VALUE, TIME -> schema.getValueTypes();
            case EVENT -> schema.getEventTypes();
            case RELATION -> schema.getRelationTypes();
        };
    }

    /** The types of every kind. */
    public Stream<AnnotationType> types() {
        return Stream.of(
                        schema.getEntityTypes(), schema.getValueTypes(),
                        schema.getEventTypes(), schema.getRelationTypes())
                .flatMap(List::stream);
    }

    /** The type of this kind with this id, if any. */
    public Optional<AnnotationType> findType(TypeKind kind, String id) {
        return types(kind).stream()
                .filter(type -> id.equals(type.getId()) && TypeKind.of(type) == kind)
                .<AnnotationType>map(type -> type)
                .findFirst();
    }

    /**
     * The type of this kind with this id.
     *
     * @throws EditException if there is none
     */
    public AnnotationType type(TypeKind kind, String id) {
        return findType(kind, id).orElseThrow(() -> Refusal.noElement(kind, id));
    }

    /**
     * The event type with this id.
     *
     * @throws EditException if there is none
     */
    public EventType eventType(String id) {
        return (EventType) type(TypeKind.EVENT, id);
    }

    /** A type's own role with this id, if any. */
    public static Optional<Role> findRole(EventType type, String id) {
        return find(type.getRoles(), id);
    }

    public Optional<AttributeDefinition> findAttribute(String id) {
        return find(schema.getAttributes(), id);
    }

    /**
     * The attribute with this id.
     *
     * @throws EditException if there is none
     */
    public AttributeDefinition attribute(String id) {
        return findAttribute(id).orElseThrow(() -> Refusal.noAttribute(id));
    }

    public static Optional<AttributeOption> findOption(AttributeDefinition attribute, String id) {
        return find(attribute.getOptions(), id);
    }

    private static <E extends SchemaElement> Optional<E> find(Collection<E> elements, String id) {
        return elements.stream().filter(element -> id.equals(element.getId())).findFirst();
    }

    /** The parent of a type, where it has one that is there. */
    public Optional<AnnotationType> parent(AnnotationType type) {
        return type.getParent() == null
                ? Optional.empty()
                : types(TypeKind.of(type)).stream()
                        .filter(other -> type.getParent().equals(other.getId()))
                        .<AnnotationType>map(other -> other)
                        .findFirst();
    }

    /** The types above, the next first; a circle ends the line. */
    public List<AnnotationType> ancestors(AnnotationType type) {
        Set<AnnotationType> line = new LinkedHashSet<>(List.of(type));
        for (Optional<AnnotationType> above = parent(type); above.isPresent(); above = parent(above.get())) {
            if (!line.add(above.get())) {
                break;
            }
        }
        line.remove(type);
        return List.copyOf(line);
    }

    /** The types right below. */
    public List<AnnotationType> children(AnnotationType type) {
        return types(TypeKind.of(type)).stream()
                .filter(other -> other != type && type.getId().equals(other.getParent()))
                .<AnnotationType>map(other -> other)
                .toList();
    }

    /** The type and all below it, itself first. */
    public List<AnnotationType> withDescendants(AnnotationType type) {
        Map<String, List<AnnotationType>> byParent = new HashMap<>();
        types(TypeKind.of(type)).forEach(other -> {
            if (other.getParent() != null) {
                byParent.computeIfAbsent(other.getParent(), id -> new ArrayList<>())
                        .add(other);
            }
        });
        Set<AnnotationType> found = new LinkedHashSet<>(List.of(type));
        Deque<AnnotationType> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (AnnotationType child : byParent.getOrDefault(open.remove().getId(), List.of())) {
                if (found.add(child)) {
                    open.add(child);
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * Makes sure that an element is of this schema.
     *
     * @throws EditException if it is not: it has been removed, or the schema replaced
     */
    public void requireHere(SchemaElement element) {
        if (EcoreUtil.getRootContainer(element) != schema) {
            throw Refusal.of("gone");
        }
    }

    /**
     * Makes sure that something new may be called {@code id}.
     *
     * @throws EditException if it may not
     */
    public static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw Refusal.of("schema.noId", id);
        }
    }

    /**
     * Makes sure that a new element of {@code siblings} may be called {@code id}.
     *
     * @throws EditException if it may not
     */
    public static void requireFree(Collection<? extends SchemaElement> siblings, String id) {
        requireId(id);
        if (find(siblings, id).isPresent()) {
            throw Refusal.of("schema.taken", id);
        }
    }

    /**
     * Makes sure that each choice names a type that is there.
     *
     * @throws EditException if one does not
     */
    public void requireKnown(Collection<TypeChoice> choices) {
        for (TypeChoice choice : choices) {
            choice.typeId().ifPresent(id -> type(TypeKind.of(choice.kind()), id));
        }
    }

    /**
     * Makes sure that a type may go below another.
     *
     * @param parent id of the other, of the same kind
     * @throws EditException if it is not there, or itself below the type
     */
    public void requireMayGoBelow(AnnotationType type, String parent) {
        AnnotationType above = type(TypeKind.of(type), parent);
        if (withDescendants(type).contains(above)) {
            throw Refusal.of("schema.circle", type.getId(), parent);
        }
    }

    /**
     * Makes sure that two numbers say how many fillers there may be.
     *
     * @throws EditException if they do not
     */
    public static void requireCardinality(int lower, int upper) {
        if (lower < 0 || (upper != -1 && (upper < 1 || upper < lower))) {
            throw Refusal.of("schema.fillers", lower, upper);
        }
    }

    public void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        changes.set(object, feature, value);
    }

    /** Sets to nothing where {@code value} is empty. */
    public void setText(EObject object, EStructuralFeature feature, String value) {
        changes.set(object, feature, value.isEmpty() ? null : value);
    }

    public void add(EObject object, EStructuralFeature feature, Object value) {
        changes.add(object, feature, value);
    }

    public void add(EObject object, EStructuralFeature feature, int index, Object value) {
        changes.add(object, feature, index, value);
    }

    public void remove(EObject object, EStructuralFeature feature, Object value) {
        changes.remove(object, feature, value);
    }

    /** Puts others, none twice, in the place of one in a list of ids; does nothing where it is not there. */
    public void replaceId(
            EObject owner, EStructuralFeature feature, List<String> ids, String gone, List<String> others) {
        int index = ids.indexOf(gone);
        if (index < 0) {
            return;
        }
        remove(owner, feature, gone);
        for (String other : others) {
            if (!ids.contains(other)) {
                add(owner, feature, index++, other);
            }
        }
    }

    /** Takes an element out of what holds it. */
    public void takeOut(SchemaElement element) {
        changes.remove(element.eContainer(), element.eContainingFeature(), element);
    }

    /** Lets a list of who may fill or stand at an end say just {@code choices}; what it says already stays untouched. */
    public void setChoices(
            EObject owner, EStructuralFeature feature, List<FillerType> present, List<TypeChoice> choices) {
        List<TypeChoice> before = present.stream().map(TypeChoice::of).toList();
        if (before.equals(choices)) {
            return;
        }
        List.copyOf(present).stream()
                .filter(type -> !choices.contains(TypeChoice.of(type)))
                .forEach(gone -> remove(owner, feature, gone));
        choices.stream()
                .filter(choice -> !before.contains(choice))
                .forEach(choice -> add(owner, feature, choice.made()));
    }
}
