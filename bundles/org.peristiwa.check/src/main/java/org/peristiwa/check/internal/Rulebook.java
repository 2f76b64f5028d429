package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.check.guideline.GuidelineCheck;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;

/** The rules that there are for one corpus, as bad as its schema says. */
final class Rulebook {

    /** A rule that is on. */
    record Active<R extends Rule>(R rule, Severity severity) {}

    private final List<ConfiguredRule> all = new ArrayList<>();
    private final List<Active<AnnotationRule>> ofAnnotations = new ArrayList<>();
    private final List<Active<LayerRule>> ofLayers = new ArrayList<>();
    private final List<Active<CorpusRule>> ofCorpora = new ArrayList<>();

    Rulebook(List<Rule> rules, SchemaView types) {
        Map<String, RuleSeverity> settings = new HashMap<>();
        for (RuleSetting setting : types.schema().getRuleSettings()) {
            settings.put(setting.getRule(), setting.getSeverity());
        }
        Stream.concat(rules.stream(), GuidelineCheck.of(types).stream())
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> add(rule, severity(rule, settings.get(rule.id()))));
    }

    private static Optional<Severity> severity(Rule rule, RuleSeverity setting) {
        if (setting != null) {
            return Severity.of(setting);
        }
        return rule.onByDefault() ? Optional.of(rule.defaultSeverity()) : Optional.empty();
    }

    private void add(Rule rule, Optional<Severity> severity) {
        all.add(new ConfiguredRule(rule, severity.orElse(null)));
        severity.ifPresent(on -> {
            if (rule instanceof AnnotationRule one) {
                ofAnnotations.add(new Active<>(one, on));
            } else if (rule instanceof LayerRule one) {
                ofLayers.add(new Active<>(one, on));
            } else if (rule instanceof CorpusRule one) {
                ofCorpora.add(new Active<>(one, on));
            }
        });
    }

    /** Every rule, by id. */
    List<ConfiguredRule> all() {
        return List.copyOf(all);
    }

    List<Active<AnnotationRule>> ofAnnotations() {
        return ofAnnotations;
    }

    List<Active<LayerRule>> ofLayers() {
        return ofLayers;
    }

    List<Active<CorpusRule>> ofCorpora() {
        return ofCorpora;
    }
}
