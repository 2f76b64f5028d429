package org.peristiwa.check.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.check.internal.Rulebook.Active;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.IgnoreProblem;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.words.Message;

/** Runs one rule; whatever it throws becomes a problem, so that a bundle's faulty rule does not end the check. */
final class RuleRun {

    private RuleRun() {}

    static List<Problem> on(LayerContext context, Active<AnnotationRule> active, Annotation annotation) {
        AnnotationRule rule = active.rule();
        if (IgnoreProblem.isIgnored(annotation, rule.id())) {
            return List.of();
        }
        CollectedFindings findings = new CollectedFindings(context, rule, active.severity());
        return guarded(
                rule,
                new At(context.key().article(), context.key().annotator(), annotation.getId()),
                findings.found(),
                () -> rule.check(context, annotation, findings));
    }

    static List<Problem> on(LayerContext context, Active<LayerRule> active) {
        CollectedFindings findings = new CollectedFindings(context, active.rule(), active.severity());
        return guarded(
                active.rule(),
                new At(context.key().article(), context.key().annotator(), null),
                findings.found(),
                () -> active.rule().check(context, findings));
    }

    static List<Problem> on(CorpusSession session, Active<CorpusRule> active) {
        CorpusProblems problems = new CorpusProblems(active.rule(), active.severity());
        return guarded(
                active.rule(), new At(CorpusProblems.NO_ARTICLE, null, null), problems.found(), () -> active.rule()
                        .check(session, problems));
    }

    /** Where a rule ran. */
    private record At(String article, @Nullable String annotator, @Nullable String annotation) {

        Problem failed(Rule rule, RuntimeException failure) {
            return new Problem(
                    rule.id(),
                    Severity.ERROR,
                    article,
                    annotator,
                    annotation,
                    null,
                    Message.of(RuleRun.class, "rule-failed", rule.id(), failure.toString()),
                    List.of());
        }
    }

    private static List<Problem> guarded(Rule rule, At at, List<Problem> found, Runnable run) {
        try {
            run.run();
            return found;
        } catch (RuntimeException e) {
            System.getLogger(RuleRun.class.getName())
                    .log(System.Logger.Level.ERROR, "Rule " + rule.id() + " failed in " + at, e);
            return List.of(at.failed(rule, e));
        }
    }
}
