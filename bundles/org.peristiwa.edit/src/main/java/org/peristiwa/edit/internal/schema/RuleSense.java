package org.peristiwa.edit.internal.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * What the rules of the guidelines can say of roles and values. What they could before a schema changed and cannot afterwards is
 * taken out of them, as a type that moved may have lost a role; what they never could stays for their author to see.
 */
public final class RuleSense {

    private final SchemaEdit edit;
    private final Set<EObject> nonsense = new HashSet<>();

    private RuleSense(SchemaEdit edit) {
        this.edit = edit;
    }

    /** Looks at the rules now. */
    public static RuleSense of(SchemaEdit edit) {
        RuleSense sense = new RuleSense(edit);
        RulePlace.all(edit.schema()).forEach(sense::note);
        return sense;
    }

    private void note(RulePlace place) {
        Pattern pattern = place.pattern();
        if (!isOfEvents(place)) {
            nonsense.add(pattern);
        }
        pattern.getRoles().stream()
                .filter(one -> !unknownRoles(one, place).isEmpty())
                .forEach(nonsense::add);
        pattern.getAttributes().stream()
                .filter(one -> !unknownValues(one).isEmpty() || attribute(one).isEmpty())
                .forEach(nonsense::add);
    }

    private static boolean isOfEvents(RulePlace place) {
        return !place.needsEvents() || place.mayBeEvent();
    }

    private List<String> unknownRoles(RolePattern pattern, RulePlace place) {
        if (pattern.getRole() == null) {
            return List.of();
        }
        List<EventType> types = place.eventTypes(edit);
        SchemaView view = SchemaView.of(edit.schema());
        return Stream.concat(Stream.of(pattern.getRole()), pattern.getOtherRoles().stream())
                .filter(role -> types.stream()
                        .noneMatch(type -> view.role(type.getId(), role).isPresent()))
                .toList();
    }

    private Optional<AttributeDefinition> attribute(AttributePattern pattern) {
        return Optional.ofNullable(pattern.getAttribute()).flatMap(edit::findAttribute);
    }

    private List<String> unknownValues(AttributePattern pattern) {
        SchemaView view = SchemaView.of(edit.schema());
        return attribute(pattern)
                .map(definition -> pattern.getValues().stream()
                        .filter(value -> !view.mayBe(definition, value))
                        .toList())
                .orElse(List.of());
    }

    /** Takes out what made sense before and makes none now. */
    public void keepOnly() {
        RulePruning pruning = new RulePruning(edit);
        for (RulePlace place : RulePlace.all(edit.schema())) {
            Pattern pattern = place.pattern();
            if (!nonsense.contains(pattern) && !isOfEvents(place)) {
                pruning.drop(pattern);
            }
            for (RolePattern one : sensible(pattern.getRoles())) {
                unknownRoles(one, place).forEach(role -> pruning.dropRole(one, role));
            }
            for (AttributePattern one : sensible(pattern.getAttributes())) {
                unknownValues(one)
                        .forEach(value ->
                                pruning.dropId(one, Literals.ATTRIBUTE_PATTERN__VALUES, one.getValues(), value));
            }
        }
    }

    private <P extends EObject> List<P> sensible(List<P> parts) {
        return parts.stream().filter(part -> !nonsense.contains(part)).toList();
    }
}
