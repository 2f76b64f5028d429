package org.peristiwa.edit.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Answer;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.Schema;

/**
 * One pattern of a rule of the guidelines.
 *
 * @param pattern the pattern
 * @param subjects say what the annotation is where the pattern itself does not: what a rule requires is required of what
 *     its "when" says
 */
record RulePlace(Pattern pattern, List<Pattern> subjects) {

    /** Every pattern of every rule, each before those inside it. */
    static List<RulePlace> all(Schema schema) {
        List<RulePlace> found = new ArrayList<>();
        for (GuidelineRule rule : schema.getRules()) {
            rule.getWhen().forEach(pattern -> add(pattern, List.of(pattern), found));
            Stream.concat(rule.getRequire().stream(), rule.getForbid().stream())
                    .forEach(pattern -> add(pattern, List.copyOf(rule.getWhen()), found));
        }
        return found;
    }

    private static void add(Pattern pattern, List<Pattern> subjects, List<RulePlace> found) {
        found.add(new RulePlace(pattern, subjects));
        Stream.of(
                        pattern.getRoles().stream().flatMap(role -> role.getFiller().stream()),
                        pattern.getRelations().stream().flatMap(relation -> relation.getOther().stream()),
                        pattern.getSource().stream(),
                        pattern.getTarget().stream())
                .flatMap(inner -> inner)
                .forEach(inner -> add(inner, List.of(inner), found));
    }

    /** Whether a part of a rule is still in the schema. */
    static boolean isThere(EObject part, Schema schema) {
        return EcoreUtil.getRootContainer(part) == schema;
    }

    static PatternKind kindOf(TypeKind kind) {
        return switch (kind) {
            case ENTITY -> PatternKind.ENTITY;
            case VALUE -> PatternKind.VALUE;
            case TIME -> PatternKind.TIME;
            case EVENT -> PatternKind.EVENT;
            case RELATION -> PatternKind.RELATION;
        };
    }

    /** Whether its types may be of this kind. */
    boolean speaksOf(TypeKind kind) {
        return pattern.getKind() == PatternKind.ANY || pattern.getKind() == kindOf(kind);
    }

    /** Whether it says what can be said of events only. */
    boolean needsEvents() {
        return !pattern.getRoles().isEmpty()
                || pattern.getTrigger() != Answer.EITHER
                || pattern.getReported() != Answer.EITHER;
    }

    /** Whether the annotation may be an event. */
    boolean mayBeEvent() {
        return pattern.getKind() == PatternKind.EVENT
                || (pattern.getKind() == PatternKind.ANY
                        && subjects.stream().anyMatch(subject -> subject.getKind() == PatternKind.EVENT));
    }

    /** The types of the events that it may speak of: those that it names, with those below. */
    List<EventType> eventTypes(SchemaEdit edit) {
        List<Pattern> speaking = pattern.getTypes().isEmpty() ? subjects : List.of(pattern);
        boolean all = speaking.stream().anyMatch(one -> one.getTypes().isEmpty());
        if (all) {
            return edit.schema().getEventTypes();
        }
        return speaking.stream()
                .flatMap(one -> one.getTypes().stream())
                .flatMap(id -> edit.findType(TypeKind.EVENT, id).stream())
                .flatMap(type -> edit.withDescendants(type).stream())
                .map(AnnotationType.class::cast)
                .map(EventType.class::cast)
                .distinct()
                .toList();
    }
}
