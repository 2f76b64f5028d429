package org.peristiwa.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.ValueType;

/** The schema names a type or attribute that it does not have, or a type is its own ancestor. */
@Component(service = Rule.class)
public final class SchemaNames extends StandardRule implements CorpusRule {

    public SchemaNames() {
        super("schema-names", Severity.ERROR);
    }

    @Override
    public void check(CorpusSession session, CorpusFindings findings) {
        SchemaView types = session.types();
        Schema schema = types.schema();
        look(schema.getEntityTypes(), types::entityType, types, findings);
        look(schema.getValueTypes(), types::valueType, types, findings);
        look(schema.getEventTypes(), types::eventType, types, findings);
        look(schema.getRelationTypes(), types::relationType, types, findings);
        for (EventType type : schema.getEventTypes()) {
            for (Role role : type.getRoles()) {
                String owner = type.getId() + " " + role.getId();
                attributes(owner, role.getAttributes(), types, findings);
                fillers(owner, role.getFillerTypes(), types, findings);
            }
        }
        for (RelationType type : schema.getRelationTypes()) {
            fillers(String.valueOf(type.getId()), type.getSourceTypes(), types, findings);
            fillers(String.valueOf(type.getId()), type.getTargetTypes(), types, findings);
        }
    }

    private <T extends AnnotationType> void look(
            List<T> all, Function<String, Optional<T>> byId, SchemaView types, CorpusFindings findings) {
        for (T type : all) {
            String id = String.valueOf(type.getId());
            if (byId.apply(id).filter(first -> first != type).isPresent()) {
                findings.add(message("twice", id));
            }
            if (type.getParent() != null && byId.apply(type.getParent()).isEmpty()) {
                findings.add(message("parent", id, type.getParent()));
            } else if (leadsToItself(type, byId)) {
                findings.add(message("circle", id));
            }
            attributes(id, type.getAttributes(), types, findings);
        }
    }

    private static <T extends AnnotationType> boolean leadsToItself(T type, Function<String, Optional<T>> byId) {
        Set<AnnotationType> seen = new HashSet<>();
        Optional<T> at = Optional.of(type);
        while (at.isPresent() && seen.add(at.get())) {
            at = Optional.ofNullable(at.get().getParent()).flatMap(byId);
        }
        return at.filter(found -> found == type).isPresent();
    }

    private void attributes(String owner, List<String> ids, SchemaView types, CorpusFindings findings) {
        ids.stream()
                .filter(id -> types.attribute(id).isEmpty())
                .forEach(id -> findings.add(message("attribute", owner, id)));
    }

    private void fillers(String owner, List<FillerType> fillers, SchemaView types, CorpusFindings findings) {
        fillers.stream()
                .filter(filler -> filler.getType() != null && !isThere(filler, types))
                .forEach(filler -> findings.add(message("filler", owner, filler.getType())));
    }

    private static boolean isThere(FillerType filler, SchemaView types) {
        return switch (filler.getKind()) {
            case ENTITY -> types.entityType(filler.getType()).isPresent();
            case EVENT -> types.eventType(filler.getType()).isPresent();
            case VALUE ->
                types.valueType(filler.getType()).filter(type -> !type.isTime()).isPresent();
            case TIME ->
                types.valueType(filler.getType()).filter(ValueType::isTime).isPresent();
        };
    }
}
