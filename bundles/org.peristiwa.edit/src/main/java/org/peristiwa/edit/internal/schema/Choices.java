package org.peristiwa.edit.internal.schema;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * One place of a schema that names types: the fillers of a role, or an end of a relation.
 *
 * @param owner the role or relation type
 * @param feature of the owner
 * @param types what it says
 */
public record Choices(SchemaElement owner, EReference feature, List<FillerType> types) {

    /** Every place of a schema. */
    public static List<Choices> all(SchemaEdit edit) {
        Stream<Choices> roles = edit.schema().getEventTypes().stream()
                .flatMap(type -> type.getRoles().stream())
                .map(Choices::of);
        Stream<Choices> ends =
                edit.schema().getRelationTypes().stream().flatMap(type -> Stream.of(ofSource(type), ofTarget(type)));
        return Stream.concat(roles, ends).toList();
    }

    public static Choices of(Role role) {
        return new Choices(role, Literals.ROLE__FILLER_TYPES, role.getFillerTypes());
    }

    public static Choices ofSource(RelationType type) {
        return new Choices(type, Literals.RELATION_TYPE__SOURCE_TYPES, type.getSourceTypes());
    }

    public static Choices ofTarget(RelationType type) {
        return new Choices(type, Literals.RELATION_TYPE__TARGET_TYPES, type.getTargetTypes());
    }

    /** Whether it names this choice. */
    public boolean names(TypeChoice choice) {
        return types.stream().anyMatch(type -> TypeChoice.of(type).equals(choice));
    }

    /** Puts others, none twice, in the place of one. */
    public void replace(SchemaEdit edit, TypeChoice gone, List<TypeChoice> others) {
        for (FillerType type : List.copyOf(types)) {
            if (TypeChoice.of(type).equals(gone)) {
                int index = types.indexOf(type);
                edit.remove(owner, feature, type);
                for (TypeChoice other : others) {
                    if (!names(other)) {
                        edit.add(owner, feature, index++, other.made());
                    }
                }
            }
        }
    }
}
