package org.peristiwa.edit.schema;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.SchemaPackage.Literals;
import org.peristiwa.model.schema.ValueType;

/** The kinds of type that a schema has. Values and times share one list of the schema, and so their ids. */
public enum TypeKind {
    ENTITY,
    VALUE,
    TIME,
    EVENT,
    RELATION;

    /** What files and commands call it: {@code entity}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that files and commands call {@code word}. */
    public static Optional<TypeKind> of(String word) {
        for (TypeKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind of a type. */
    public static TypeKind of(AnnotationType type) {
        if (type instanceof EntityType) {
            return ENTITY;
        }
        if (type instanceof EventType) {
            return EVENT;
        }
        if (type instanceof ValueType value) {
            return value.isTime() ? TIME : VALUE;
        }
        return RELATION;
    }

    /** The kind of what may fill a role. */
    public static TypeKind of(FillerKind kind) {
        return switch (kind) {
            case ENTITY -> ENTITY;
            case VALUE -> VALUE;
            case TIME -> TIME;
            case EVENT -> EVENT;
        };
    }

    /** The kind of a mention. */
    public static FillerKind ofMention(Mention mention) {
        if (mention instanceof EventMention) {
            return FillerKind.EVENT;
        }
        if (mention instanceof TimeMention) {
            return FillerKind.TIME;
        }
        return mention instanceof ValueMention ? FillerKind.VALUE : FillerKind.ENTITY;
    }

    /** What it is called as a filler of roles; empty for relations, which fill none. */
    public Optional<FillerKind> filler() {
        return switch (this) {
            case ENTITY -> Optional.of(FillerKind.ENTITY);
            case VALUE -> Optional.of(FillerKind.VALUE);
            case TIME -> Optional.of(FillerKind.TIME);
            case EVENT -> Optional.of(FillerKind.EVENT);
            case RELATION -> Optional.empty();
        };
    }

    /** The feature of a schema that holds types of this kind. */
    public EReference feature() {
        return switch (this) {
            case ENTITY -> Literals.SCHEMA__ENTITY_TYPES;
            case VALUE, TIME -> Literals.SCHEMA__VALUE_TYPES;
            case EVENT -> Literals.SCHEMA__EVENT_TYPES;
            case RELATION -> Literals.SCHEMA__RELATION_TYPES;
        };
    }
}
