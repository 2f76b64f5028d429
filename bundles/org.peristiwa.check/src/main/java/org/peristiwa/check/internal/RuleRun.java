package org.peristiwa.check.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Message;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;

/** Runs one rule; whatever it throws becomes a problem, so that a bundle's faulty rule does not end the check. */
final class RuleRun {

    private RuleRun() {}

    static List<Problem> on(LayerContext context, AnnotationRule rule, Annotation annotation) {
        CollectedFindings findings = new CollectedFindings(context, rule);
        return guarded(context, rule, annotation.getId(), findings, () -> rule.check(context, annotation, findings));
    }

    static List<Problem> on(LayerContext context, LayerRule rule) {
        CollectedFindings findings = new CollectedFindings(context, rule);
        return guarded(context, rule, null, findings, () -> rule.check(context, findings));
    }

    private static List<Problem> guarded(
            LayerContext context, Rule rule, @Nullable String annotation, CollectedFindings findings, Runnable run) {
        try {
            run.run();
            return findings.found();
        } catch (RuntimeException e) {
            System.getLogger(RuleRun.class.getName())
                    .log(System.Logger.Level.ERROR, "Rule " + rule.id() + " failed in " + context.key(), e);
            return List.of(new Problem(
                    rule.id(),
                    Severity.ERROR,
                    context.key().article(),
                    context.key().annotator(),
                    annotation,
                    null,
                    Message.of(RuleRun.class, "rule-failed", rule.id(), e.toString()),
                    List.of()));
        }
    }
}
