package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/** Which kinds of annotation have which kinds of type. */
public final class Types {

    private Types() {}

    /** The kind of type that an annotation has; null where it has none, such as a report. */
    public static @Nullable TypeKind kindOf(Annotation annotation) {
        if (annotation instanceof EntityMention || annotation instanceof Entity) {
            return TypeKind.ENTITY;
        }
        if (annotation instanceof EventMention || annotation instanceof Event) {
            return TypeKind.EVENT;
        }
        if (annotation instanceof TimeMention) {
            return TypeKind.TIME;
        }
        if (annotation instanceof ValueMention) {
            return TypeKind.VALUE;
        }
        return annotation instanceof Relation ? TypeKind.RELATION : null;
    }

    /** The id of its type; null where it says none. */
    public static @Nullable String typeOf(Annotation annotation) {
        return kindOf(annotation) == null ? null : (String) annotation.eGet(feature(annotation));
    }

    /** The feature that says the type of an annotation that has one. */
    static EAttribute feature(Annotation annotation) {
        if (annotation instanceof Mention) {
            return LayerPackage.Literals.MENTION__TYPE;
        }
        return annotation instanceof Cluster
                ? LayerPackage.Literals.CLUSTER__TYPE
                : LayerPackage.Literals.RELATION__TYPE;
    }

    /** What mentions of a kind are. */
    static EClass mentionClass(TypeKind kind) {
        return switch (kind) {
            case ENTITY -> LayerPackage.Literals.ENTITY_MENTION;
            case VALUE -> LayerPackage.Literals.VALUE_MENTION;
            case TIME -> LayerPackage.Literals.TIME_MENTION;
            case EVENT -> LayerPackage.Literals.EVENT_MENTION;
            case RELATION -> LayerPackage.Literals.RELATION;
        };
    }

    public static List<? extends Mention> members(Cluster cluster) {
        return cluster instanceof Event event ? event.getMentions() : ((Entity) cluster).getMentions();
    }
}
