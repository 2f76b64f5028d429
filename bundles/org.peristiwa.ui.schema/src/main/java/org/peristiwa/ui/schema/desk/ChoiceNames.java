package org.peristiwa.ui.schema.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.Role;

/** Says who may fill a role, and how many may, in the language of the screen. */
public final class ChoiceNames {

    private ChoiceNames() {}

    /** All that may fill or stand there. */
    public static String of(List<FillerType> types, SchemaDesk desk) {
        return types.isEmpty()
                ? desk.words().get("filler.any")
                : types.stream().map(type -> of(TypeChoice.of(type), desk)).collect(Collectors.joining(", "));
    }

    /** One choice: a type, or every type of a kind. */
    public static String of(TypeChoice choice, SchemaDesk desk) {
        return choice.typeId()
                .map(id -> Elements.type(desk.types(), TypeKind.of(choice.kind()), id)
                        .map(desk::label)
                        .orElse(id))
                .orElseGet(() -> desk.words().get("filler." + choice.kind().getLiteral()));
    }

    /** How many fillers a role has: {@code 0..1}, {@code 2..*}. */
    public static String cardinality(Role role) {
        String upper = role.getUpper() < 0 ? "*" : Integer.toString(role.getUpper());
        return upper.equals(Integer.toString(role.getLower())) ? upper : role.getLower() + ".." + upper;
    }
}
