package org.peristiwa.edit.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.SchemaFactory;

/**
 * Who may fill a role or stand at an end of a relation: every type of a kind, or one type with those below it.
 *
 * @param kind of the filler
 * @param type id of a type of that kind, or null for all of them
 */
public record TypeChoice(FillerKind kind, @Nullable String type) {

    /** What an element of a schema says. */
    public static TypeChoice of(FillerType type) {
        return new TypeChoice(type.getKind(), type.getType());
    }

    /**
     * From {@code entity} or {@code entity:Person}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static TypeChoice parse(String written) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? written : written.substring(0, colon);
        FillerKind known = TypeKind.of(kind)
                .flatMap(TypeKind::filler)
                .orElseThrow(() -> new IllegalArgumentException("not a kind of filler: " + kind));
        return new TypeChoice(known, colon < 0 ? null : written.substring(colon + 1));
    }

    /** The type, where it is one. */
    public Optional<String> typeId() {
        return Optional.ofNullable(type);
    }

    /** A new element that says this. */
    public FillerType made() {
        FillerType made = SchemaFactory.eINSTANCE.createFillerType();
        made.setKind(kind);
        made.setType(type);
        return made;
    }

    @Override
    public String toString() {
        return type == null ? TypeKind.of(kind).word() : TypeKind.of(kind).word() + ":" + type;
    }
}
