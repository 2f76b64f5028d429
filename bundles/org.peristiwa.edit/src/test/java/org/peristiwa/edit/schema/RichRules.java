package org.peristiwa.edit.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;

/** Rules of guidelines for the schema of {@link RichCorpus}: each names something in another way. */
public final class RichRules {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private RichRules() {}

    /** The schema of {@link RichCorpus} with rules; the problems of one count more than by themselves. */
    public static Schema schema() {
        Schema schema = RichCorpus.schema();
        schema.getRules()
                .addAll(List.of(
                        rule("host", List.of(event("Meet")), List.of(with(any(), role("Host", official()))), List.of()),
                        rule(
                                "time",
                                List.of(with(event("Meet"), attribute("Mode", "online"))),
                                List.of(with(any(), role("Time"))),
                                List.of()),
                        rule(
                                "party",
                                List.of(with(event(), role("Participant"))),
                                List.of(with(any(), attribute("Realis"))),
                                List.of()),
                        rule(
                                "target",
                                List.of(event("Attack")),
                                List.of(),
                                List.of(with(any(), role("Target", event("Call", "Meet"))))),
                        rule(
                                "real",
                                List.of(event("Meet", "Attack")),
                                List.of(),
                                List.of(with(any(), attribute("Realis", "Other", "Generic")))),
                        rule(
                                "not",
                                List.of(event("Call")),
                                List.of(with(any(), not(attribute("Realis", "Other")))),
                                List.of()),
                        rule("before", List.of(event("Attack")), List.of(with(any(), relation("Before"))), List.of()),
                        rule(
                                "weapon",
                                List.of(typed(PatternKind.VALUE, "Weapon", "Money")),
                                List.of(),
                                List.of(with(any(), attribute("Note")))),
                        rule(
                                "someone",
                                List.of(typed(PatternKind.ANY, "Official", "Meet")),
                                List.of(with(any(), attribute("Tags", "a"))),
                                List.of())));
        schema.getRules().get(0).setReference("Meet");
        RuleSetting setting = FACTORY.createRuleSetting();
        setting.setRule("guideline.host");
        setting.setSeverity(RuleSeverity.ERROR);
        schema.getRuleSettings().add(setting);
        return schema;
    }

    private static GuidelineRule rule(String id, List<Pattern> when, List<Pattern> require, List<Pattern> forbid) {
        GuidelineRule rule = FACTORY.createGuidelineRule();
        rule.setId(id);
        rule.getWhen().addAll(when);
        rule.getRequire().addAll(require);
        rule.getForbid().addAll(forbid);
        return rule;
    }

    private static Pattern any() {
        return FACTORY.createPattern();
    }

    private static Pattern event(String... types) {
        return typed(PatternKind.EVENT, types);
    }

    private static Pattern official() {
        return typed(PatternKind.ENTITY, "Official");
    }

    private static Pattern typed(PatternKind kind, String... types) {
        Pattern pattern = FACTORY.createPattern();
        pattern.setKind(kind);
        pattern.getTypes().addAll(List.of(types));
        return pattern;
    }

    private static Pattern with(Pattern pattern, RolePattern role) {
        pattern.getRoles().add(role);
        return pattern;
    }

    private static Pattern with(Pattern pattern, AttributePattern attribute) {
        pattern.getAttributes().add(attribute);
        return pattern;
    }

    private static Pattern with(Pattern pattern, RelationPattern relation) {
        pattern.getRelations().add(relation);
        return pattern;
    }

    private static RolePattern role(String id, Pattern... fillers) {
        RolePattern role = FACTORY.createRolePattern();
        role.setRole(id);
        role.getFiller().addAll(Arrays.asList(fillers));
        return role;
    }

    private static AttributePattern attribute(String id, String... values) {
        AttributePattern attribute = FACTORY.createAttributePattern();
        attribute.setAttribute(id);
        attribute.getValues().addAll(List.of(values));
        return attribute;
    }

    private static AttributePattern not(AttributePattern attribute) {
        attribute.setNot(true);
        return attribute;
    }

    private static RelationPattern relation(String type) {
        RelationPattern relation = FACTORY.createRelationPattern();
        relation.getTypes().add(type);
        return relation;
    }

    /** What rules name that the schema does not have. */
    public static List<String> unknownNames(SchemaView types) {
        List<String> unknown = new ArrayList<>();
        for (GuidelineRule rule : types.schema().getRules()) {
            rule.eAllContents().forEachRemaining(part -> {
                if (part instanceof Pattern pattern) {
                    pattern.getTypes().stream()
                            .filter(id -> kinds(pattern).noneMatch(kind -> isThere(kind, id, types)))
                            .forEach(id -> unknown.add(said(rule) + ": " + id));
                } else if (part instanceof RelationPattern relation) {
                    relation.getTypes().stream()
                            .filter(id -> types.relationType(id).isEmpty())
                            .forEach(id -> unknown.add(said(rule) + ": " + id));
                } else if (part instanceof RolePattern role) {
                    Stream.concat(Stream.of(role.getRole()), role.getOtherRoles().stream())
                            .filter(id -> types.schema().getEventTypes().stream()
                                    .noneMatch(
                                            type -> types.role(type.getId(), id).isPresent()))
                            .forEach(id -> unknown.add(said(rule) + ": " + id));
                } else if (part instanceof AttributePattern attribute) {
                    Optional<AttributeDefinition> definition = types.attribute(attribute.getAttribute());
                    boolean fits = definition.isPresent()
                            && attribute.getValues().stream().allMatch(value -> types.mayBe(definition.get(), value));
                    if (!fits) {
                        unknown.add(said(rule) + ": " + attribute.getAttribute() + "=" + attribute.getValues());
                    }
                }
            });
        }
        return unknown;
    }

    private static Stream<PatternKind> kinds(Pattern pattern) {
        return pattern.getKind() == PatternKind.ANY
                ? Stream.of(PatternKind.values()).filter(kind -> kind != PatternKind.ANY)
                : Stream.of(pattern.getKind());
    }

    private static boolean isThere(PatternKind kind, String id, SchemaView types) {
        return switch (kind) {
            case ANY -> false;
            case EVENT -> types.eventType(id).isPresent();
            case ENTITY -> types.entityType(id).isPresent();
            case VALUE -> types.valueType(id).filter(type -> !type.isTime()).isPresent();
            case TIME -> types.valueType(id).filter(type -> type.isTime()).isPresent();
            case RELATION -> types.relationType(id).isPresent();
        };
    }

    /** A rule in a line: {@code event Meet => any Host(entity Official)}; {@code =/>} before what it forbids. */
    public static String said(GuidelineRule rule) {
        StringBuilder line = new StringBuilder(joined(rule.getWhen()));
        rule.getRequire().forEach(pattern -> line.append(" => ").append(said(pattern)));
        rule.getForbid().forEach(pattern -> line.append(" =/> ").append(said(pattern)));
        return line.toString();
    }

    private static String joined(List<Pattern> patterns) {
        return String.join(" or ", patterns.stream().map(RichRules::said).toList());
    }

    private static String said(Pattern pattern) {
        List<String> parts = new ArrayList<>(List.of(pattern.getKind().getLiteral()));
        if (!pattern.getTypes().isEmpty()) {
            parts.add(String.join("|", pattern.getTypes()));
        }
        for (AttributePattern one : pattern.getAttributes()) {
            parts.add(one.getAttribute()
                    + (one.isNot() ? "≠" : "=")
                    + (one.getValues().isEmpty() ? "*" : String.join("|", one.getValues())));
        }
        for (RolePattern one : pattern.getRoles()) {
            String roles = Stream.concat(Stream.of(one.getRole()), one.getOtherRoles().stream())
                    .reduce((first, second) -> first + "|" + second)
                    .orElseThrow();
            parts.add(roles + "(" + joined(one.getFiller()) + ")");
        }
        pattern.getRelations().forEach(one -> parts.add("-" + String.join("|", one.getTypes()) + "-"));
        return String.join(" ", parts);
    }
}
