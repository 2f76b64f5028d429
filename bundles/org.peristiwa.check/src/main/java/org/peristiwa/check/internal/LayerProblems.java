package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Problem;
import org.peristiwa.check.ProblemDelta;
import org.peristiwa.check.Reach;
import org.peristiwa.check.internal.Rulebook.Active;
import org.peristiwa.model.layer.Annotation;

/** The problems of one layer, by annotation and rule, so that those of one edit can be replaced alone. */
final class LayerProblems {

    /** Stands for the layer itself; no annotation has an empty id. */
    private static final String LAYER = "";

    private final Map<String, Map<String, List<Problem>>> byAnnotation = new HashMap<>();
    private final List<Problem> gone = new ArrayList<>();
    private final List<Problem> come = new ArrayList<>();

    Stream<Problem> all() {
        return byAnnotation.values().stream().flatMap(LayerProblems::flat);
    }

    Stream<Problem> of(String annotation) {
        return flat(byAnnotation.getOrDefault(annotation, Map.of()));
    }

    private static Stream<Problem> flat(Map<String, List<Problem>> byRule) {
        return byRule.values().stream().flatMap(List::stream);
    }

    /** Starts again with the problems of a whole check. */
    ProblemDelta replaceAll(List<Problem> problems) {
        gone.addAll(all().toList());
        byAnnotation.clear();
        for (Problem problem : problems) {
            byAnnotation
                    .computeIfAbsent(problem.annotationId().orElse(LAYER), id -> new HashMap<>())
                    .computeIfAbsent(problem.rule(), rule -> new ArrayList<>())
                    .add(problem);
        }
        come.addAll(problems);
        return delta();
    }

    /** Runs every rule on these annotations, for as far as they are in the layer. */
    ProblemDelta check(LayerContext context, Rulebook book, List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (Touched.isIn(context.index(), annotation)) {
                book.ofAnnotations().forEach(rule -> put(context, rule, annotation));
            }
        }
        return delta();
    }

    /** Runs the rules again on what a step touched. */
    ProblemDelta update(LayerContext context, Rulebook book, Touched touched) {
        Set<String> dropped = new HashSet<>();
        for (Annotation annotation : touched.annotations()) {
            if (context.index().annotation(annotation.getId()).isEmpty() && dropped.add(annotation.getId())) {
                drop(annotation.getId());
            }
        }
        book.ofLayers().forEach(rule -> put(LAYER, rule.rule().id(), RuleRun.on(context, rule)));
        Map<Reach, Set<Annotation>> within = new EnumMap<>(Reach.class);
        for (Active<AnnotationRule> rule : book.ofAnnotations()) {
            Set<Annotation> again =
                    within.computeIfAbsent(rule.rule().reach(), reach -> touched.within(reach, context.index()));
            again.forEach(annotation -> put(context, rule, annotation));
            touched.spread(rule.rule(), context).stream()
                    .filter(annotation -> !again.contains(annotation))
                    .forEach(annotation -> put(context, rule, annotation));
        }
        return delta();
    }

    /** Runs one rule again, which is worse or better than it was, or on or off. */
    ProblemDelta rerun(LayerContext context, Rulebook book, String rule) {
        List.copyOf(byAnnotation.keySet()).forEach(annotation -> put(annotation, rule, List.of()));
        book.ofLayers().stream()
                .filter(one -> one.rule().id().equals(rule))
                .forEach(one -> put(LAYER, rule, RuleRun.on(context, one)));
        book.ofAnnotations().stream()
                .filter(one -> one.rule().id().equals(rule))
                .forEach(one -> context.layer().getAnnotations().forEach(annotation -> put(context, one, annotation)));
        return delta();
    }

    private void drop(String annotation) {
        Map<String, List<Problem>> byRule = byAnnotation.remove(annotation);
        if (byRule != null) {
            flat(byRule).forEach(gone::add);
        }
    }

    private void put(LayerContext context, Active<AnnotationRule> rule, Annotation annotation) {
        put(annotation.getId(), rule.rule().id(), RuleRun.on(context, rule, annotation));
    }

    private void put(String annotation, String rule, List<Problem> found) {
        Map<String, List<Problem>> byRule = byAnnotation.get(annotation);
        if (byRule == null && found.isEmpty()) {
            return;
        }
        if (byRule == null) {
            byRule = new HashMap<>();
            byAnnotation.put(annotation, byRule);
        }
        List<Problem> before = found.isEmpty() ? byRule.remove(rule) : byRule.put(rule, found);
        if (byRule.isEmpty()) {
            byAnnotation.remove(annotation);
        }
        if (before != null) {
            gone.addAll(before);
        }
        come.addAll(found);
    }

    private ProblemDelta delta() {
        ProblemDelta delta = new ProblemDelta(gone, come);
        gone.clear();
        come.clear();
        return delta;
    }
}
