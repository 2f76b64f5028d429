package org.peristiwa.check.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Answer;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.words.Message;

/** What is wrong with a rule of the guidelines, so that it cannot run. */
public final class GuidelineErrors {

    private final Schema schema;
    private final SchemaView types;
    private final List<Message> errors = new ArrayList<>();

    private GuidelineErrors(SchemaView types) {
        this.types = types;
        this.schema = types.schema();
    }

    /** What is wrong with {@code rule}, which is one of the schema's; nothing where it can run. */
    public static List<Message> in(GuidelineRule rule, SchemaView types) {
        GuidelineErrors found = new GuidelineErrors(types);
        found.look(rule);
        return found.errors;
    }

    private void report(String key, Object... arguments) {
        errors.add(Message.of(GuidelineErrors.class, "error." + key, arguments));
    }

    private void look(GuidelineRule rule) {
        String id = rule.getId();
        if (id == null || !id.matches("[a-z0-9.-]+")) {
            report("id");
        } else if (schema.getRules().stream()
                        .filter(one -> id.equals(one.getId()))
                        .count()
                > 1) {
            report("twice");
        }
        if (rule.getMessages().stream().noneMatch(text -> text.getContent() != null)) {
            report("message");
        }
        if (rule.getWhen().isEmpty()) {
            report("when");
        }
        rule.getWhen().forEach(pattern -> look(pattern, List.of(pattern), true));
        if (rule.getRequire().isEmpty() && rule.getForbid().isEmpty()) {
            report("nothing");
        }
        Stream.concat(rule.getRequire().stream(), rule.getForbid().stream())
                .forEach(pattern -> look(pattern, rule.getWhen().isEmpty() ? List.of(pattern) : rule.getWhen(), true));
    }

    /**
     * @param subjects say of what kind and types the annotation is where {@code pattern} itself does not
     * @param outer whether the pattern may itself speak of what the annotation names
     */
    private void look(Pattern pattern, List<Pattern> subjects, boolean outer) {
        pattern.getTypes().stream()
                .filter(id -> typesOf(pattern.getKind()).noneMatch(type -> id.equals(type.getId())))
                .forEach(id -> report("type", id));
        pattern.getAttributes().forEach(this::look);
        boolean steps = !pattern.getRoles().isEmpty()
                || !pattern.getRelations().isEmpty()
                || !pattern.getSource().isEmpty()
                || !pattern.getTarget().isEmpty();
        if (steps && !outer) {
            report("nested");
            return;
        }
        if (!isOf(PatternKind.EVENT, pattern, subjects)
                && (!pattern.getRoles().isEmpty()
                        || pattern.getTrigger() != Answer.EITHER
                        || pattern.getReported() != Answer.EITHER)) {
            report("notEvent");
        }
        if (!isOf(PatternKind.RELATION, pattern, subjects)
                && (!pattern.getSource().isEmpty() || !pattern.getTarget().isEmpty())) {
            report("notRelation");
        }
        pattern.getRoles().forEach(role -> look(role, pattern.getTypes().isEmpty() ? subjects : List.of(pattern)));
        pattern.getRelations().forEach(this::look);
        lookInside(pattern.getSource());
        lookInside(pattern.getTarget());
    }

    private static boolean isOf(PatternKind kind, Pattern pattern, List<Pattern> subjects) {
        return pattern.getKind() == kind
                || (pattern.getKind() == PatternKind.ANY
                        && subjects.stream().anyMatch(subject -> subject.getKind() == kind));
    }

    private void lookInside(List<Pattern> inner) {
        inner.forEach(pattern -> look(pattern, List.of(pattern), false));
    }

    private Stream<? extends AnnotationType> typesOf(PatternKind kind) {
        return Stream.<Collection<? extends AnnotationType>>of(
                        schema.getEventTypes(),
                        schema.getEntityTypes(),
                        schema.getValueTypes(),
                        schema.getRelationTypes())
                .flatMap(Collection::stream)
                .filter(type -> PatternMatch.isOfKind(kind, type));
    }

    private void look(AttributePattern pattern) {
        Optional<AttributeDefinition> attribute =
                pattern.getAttribute() == null ? Optional.empty() : types.attribute(pattern.getAttribute());
        if (attribute.isEmpty()) {
            report("attribute", String.valueOf(pattern.getAttribute()));
            return;
        }
        AttributeKind kind = attribute.get().getKind();
        if (kind == AttributeKind.ONE_OF || kind == AttributeKind.MANY_OF) {
            pattern.getValues().stream()
                    .filter(value ->
                            attribute.get().getOptions().stream().noneMatch(option -> value.equals(option.getId())))
                    .forEach(value -> report("value", pattern.getAttribute(), value));
        }
    }

    private void look(RolePattern pattern, List<Pattern> subjects) {
        List<String> wanted = subjects.stream()
                .flatMap(subject -> subject.getTypes().stream())
                .toList();
        List<String> owners = schema.getEventTypes().stream()
                .filter(type -> wanted.isEmpty() || wanted.stream().anyMatch(id -> types.isA(type, id)))
                .map(AnnotationType::getId)
                .toList();
        Stream.concat(Stream.ofNullable(pattern.getRole()), pattern.getOtherRoles().stream())
                .filter(role ->
                        owners.stream().noneMatch(type -> types.role(type, role).isPresent()))
                .forEach(role -> report("role", role));
        lookBounds(pattern.getAtLeast(), pattern.getAtMost());
        lookInside(pattern.getFiller());
    }

    private void look(RelationPattern pattern) {
        pattern.getTypes().stream()
                .filter(id -> types.relationType(id).isEmpty())
                .forEach(id -> report("type", id));
        lookBounds(pattern.getAtLeast(), pattern.getAtMost());
        lookInside(pattern.getOther());
    }

    private void lookBounds(int atLeast, int atMost) {
        if (atLeast < 0 || atMost < -1 || (atMost >= 0 && atMost < atLeast)) {
            report("bounds", String.valueOf(atLeast), String.valueOf(atMost));
        }
    }
}
