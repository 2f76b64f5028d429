package org.peristiwa.edit.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Adds to the schema of the corpus what it lacks of another: types, roles, fillers of roles, attributes and their
 * options, rules of the guidelines. What it has stays as it is, and how bad the problems of a rule are is not merged.
 *
 * @param addition is copied from
 */
public record MergeSchema(Schema addition) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.mergeSchema", addition.getId() == null ? "" : addition.getId());
    }

    @Override
    public Schema apply(EditContext context) {
        Schema schema = context.session().schema();
        Merging merging = new Merging(context.changes());
        merging.elements(schema, Literals.SCHEMA__ENTITY_TYPES, schema.getEntityTypes(), addition.getEntityTypes());
        merging.elements(schema, Literals.SCHEMA__VALUE_TYPES, schema.getValueTypes(), addition.getValueTypes());
        merging.elements(schema, Literals.SCHEMA__EVENT_TYPES, schema.getEventTypes(), addition.getEventTypes());
        merging.elements(
                schema, Literals.SCHEMA__RELATION_TYPES, schema.getRelationTypes(), addition.getRelationTypes());
        merging.elements(schema, Literals.SCHEMA__ATTRIBUTES, schema.getAttributes(), addition.getAttributes());
        merging.rules(schema, addition.getRules());
        return schema;
    }

    /** Adds what is missing, element by element. */
    private record Merging(ChangeWriter changes) {

        <E extends SchemaElement> void elements(EObject owner, EReference feature, List<E> present, List<E> additions) {
            Map<String, E> byId = new LinkedHashMap<>();
            present.forEach(element -> byId.putIfAbsent(element.getId(), element));
            for (E added : additions) {
                E own = byId.get(added.getId());
                if (own == null) {
                    changes.add(owner, feature, EcoreUtil.copy(added));
                } else {
                    parts(own, added);
                }
            }
        }

        void rules(Schema schema, List<GuidelineRule> additions) {
            for (GuidelineRule added : additions) {
                if (schema.getRules().stream().noneMatch(own -> Objects.equals(own.getId(), added.getId()))) {
                    changes.add(schema, Literals.SCHEMA__RULES, EcoreUtil.copy(added));
                }
            }
        }

        private void parts(SchemaElement own, SchemaElement added) {
            if (own instanceof AnnotationType type && added instanceof AnnotationType other) {
                names(type, Literals.ANNOTATION_TYPE__ATTRIBUTES, type.getAttributes(), other.getAttributes());
            }
            if (own instanceof EventType type && added instanceof EventType other) {
                elements(type, Literals.EVENT_TYPE__ROLES, type.getRoles(), other.getRoles());
            } else if (own instanceof Role role && added instanceof Role other) {
                fillers(role, Literals.ROLE__FILLER_TYPES, role.getFillerTypes(), other.getFillerTypes());
                names(role, Literals.ROLE__ATTRIBUTES, role.getAttributes(), other.getAttributes());
            } else if (own instanceof RelationType type && added instanceof RelationType other) {
                fillers(type, Literals.RELATION_TYPE__SOURCE_TYPES, type.getSourceTypes(), other.getSourceTypes());
                fillers(type, Literals.RELATION_TYPE__TARGET_TYPES, type.getTargetTypes(), other.getTargetTypes());
            } else if (own instanceof AttributeDefinition attribute && added instanceof AttributeDefinition other) {
                elements(attribute, Literals.ATTRIBUTE_DEFINITION__OPTIONS, attribute.getOptions(), other.getOptions());
            }
        }

        private void names(EObject owner, EAttribute feature, List<String> present, List<String> additions) {
            for (String added : additions) {
                if (!present.contains(added)) {
                    changes.add(owner, feature, added);
                }
            }
        }

        /** No filler types at all means that anything may fill: there is nothing to add to that. */
        private void fillers(EObject owner, EReference feature, List<FillerType> present, List<FillerType> additions) {
            if (present.isEmpty()) {
                return;
            }
            for (FillerType added : additions) {
                if (present.stream().noneMatch(own -> EcoreUtil.equals(own, added))) {
                    changes.add(owner, feature, EcoreUtil.copy(added));
                }
            }
        }
    }
}
