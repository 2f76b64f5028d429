package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusChange.FeatureChange;
import org.peristiwa.edit.CorpusChange.ValueAdded;
import org.peristiwa.edit.CorpusChange.ValueRemoved;
import org.peristiwa.edit.CorpusChange.ValueSet;
import org.peristiwa.edit.schema.refactor.PreviewedRule;
import org.peristiwa.edit.schema.refactor.PreviewedRule.Kind;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** Reads from the primitive changes of a rehearsed refactoring, which have been taken back, what they do to rules. */
final class RuleEffectReader {

    /** One feature of one part of a rule. */
    private record Spot(GuidelineRule rule, EObject part, EStructuralFeature feature) {}

    /** What went from a feature, and what came; none of both. */
    private static final class Values {
        private final Set<String> gone = new LinkedHashSet<>();
        private final Set<String> come = new LinkedHashSet<>();

        void go(String value) {
            if (!come.remove(value)) {
                gone.add(value);
            }
        }

        void come(String value) {
            if (!gone.remove(value)) {
                come.add(value);
            }
        }
    }

    private final Set<GuidelineRule> lost = new LinkedHashSet<>();
    private final Map<Spot, Values> values = new LinkedHashMap<>();
    private final Map<GuidelineRule, List<PreviewedRule>> clauses = new LinkedHashMap<>();

    private RuleEffectReader() {}

    /** What the changes mean for each rule, in the order in which they were done. */
    static List<PreviewedRule> read(CorpusChange change) {
        RuleEffectReader reader = new RuleEffectReader();
        change.parts().forEach(part -> {
            if (part instanceof FeatureChange one) {
                reader.read(one);
            }
        });
        return reader.effects();
    }

    private void read(FeatureChange change) {
        if (change instanceof ValueRemoved one && one.value() instanceof GuidelineRule rule) {
            lost.add(rule);
            return;
        }
        ruleOf(change.object()).ifPresent(rule -> {
            Values noted =
                    values.computeIfAbsent(new Spot(rule, change.object(), change.feature()), any -> new Values());
            if (change instanceof ValueSet set) {
                said(set.before()).ifPresent(noted::go);
                said(set.after()).ifPresent(noted::come);
            } else if (change instanceof ValueAdded one) {
                said(one.value()).ifPresent(noted::come);
            } else if (change instanceof ValueRemoved one && one.value() instanceof EObject part) {
                String word = change.feature().getName();
                clauses.computeIfAbsent(rule, any -> new ArrayList<>())
                        .add(new PreviewedRule(Kind.NARROWED, rule.getId(), word + " " + words(part), ""));
            } else if (change instanceof ValueRemoved one) {
                said(one.value()).ifPresent(noted::go);
            }
        });
    }

    private static Optional<GuidelineRule> ruleOf(EObject part) {
        EObject one = part;
        while (one != null && !(one instanceof GuidelineRule)) {
            one = one.eContainer();
        }
        return Optional.ofNullable((GuidelineRule) one);
    }

    private static Optional<String> said(@Nullable Object value) {
        return value == null
                ? Optional.empty()
                : Optional.of(value instanceof EObject part ? words(part) : value.toString());
    }

    private List<PreviewedRule> effects() {
        List<PreviewedRule> effects = new ArrayList<>();
        values.forEach((spot, noted) -> {
            boolean same = noted.gone.isEmpty() && noted.come.isEmpty();
            if (!same && !lost.contains(spot.rule)) {
                // The name of a place in the guidelines is no part of what a rule says.
                boolean narrows = noted.come.isEmpty() && spot.feature != Literals.GUIDELINE_RULE__REFERENCE;
                effects.add(new PreviewedRule(
                        narrows ? Kind.NARROWED : Kind.CHANGED,
                        spot.rule.getId(),
                        String.join(", ", noted.gone),
                        String.join(", ", noted.come)));
            }
        });
        clauses.forEach((rule, gone) -> {
            if (!lost.contains(rule)) {
                effects.addAll(gone);
            }
        });
        lost.forEach(rule -> effects.add(new PreviewedRule(Kind.LOST, rule.getId(), rule.getId(), "")));
        return effects;
    }

    /** The names in a pattern, in a line: enough to see which one it is. */
    private static String words(EObject part) {
        if (part instanceof Pattern pattern) {
            Stream<String> kind = pattern.getKind() == PatternKind.ANY
                    ? Stream.empty()
                    : Stream.of(pattern.getKind().getLiteral());
            Stream<String> inner = Stream.of(
                            pattern.getAttributes(),
                            pattern.getRoles(),
                            pattern.getRelations(),
                            pattern.getSource(),
                            pattern.getTarget())
                    .flatMap(List::stream)
                    .map(RuleEffectReader::words);
            return Stream.of(kind, pattern.getTypes().stream(), pattern.getWords().stream(), inner)
                    .flatMap(words -> words)
                    .collect(Collectors.joining(" "));
        }
        if (part instanceof AttributePattern attribute) {
            String sign = attribute.isNot() ? "≠" : "=";
            return attribute.getAttribute()
                    + (attribute.getValues().isEmpty() && !attribute.isNot()
                            ? ""
                            : sign + String.join("|", attribute.getValues()));
        }
        if (part instanceof RolePattern role) {
            return Stream.concat(
                            Stream.of(Objects.requireNonNullElse(role.getRole(), "")), role.getOtherRoles().stream())
                    .collect(Collectors.joining("|"));
        }
        return part instanceof RelationPattern relation ? String.join("|", relation.getTypes()) : "";
    }
}
