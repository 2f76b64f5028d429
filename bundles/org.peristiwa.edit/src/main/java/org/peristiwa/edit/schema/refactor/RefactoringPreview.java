package org.peristiwa.edit.schema.refactor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.internal.refactor.Rehearsal;

/**
 * What a refactoring would do to a corpus.
 *
 * @param refactoring the refactoring
 * @param elements the elements of the schema that would be added, changed or removed, in the form of {@link ElementRef}
 * @param rules what would happen to rules of the guidelines that name them
 * @param effects what would happen to annotations, by article, annotator and place
 */
public record RefactoringPreview(
        Refactoring refactoring, Set<String> elements, List<PreviewedRule> rules, List<PreviewedEffect> effects) {

    public RefactoringPreview {
        elements = Collections.unmodifiableSet(new TreeSet<>(elements));
        rules = List.copyOf(rules);
        effects = List.copyOf(effects);
    }

    static RefactoringPreview of(Refactoring refactoring, CorpusSession session, RefactoringProgress progress) {
        return session.reading(() -> new Rehearsal(refactoring, progress).preview(session));
    }

    /** How many effects there are of each sort; sorts that do not occur are not in it. */
    public Map<PreviewedEffect.Kind, Integer> counts() {
        Map<PreviewedEffect.Kind, Integer> counts = new EnumMap<>(PreviewedEffect.Kind.class);
        effects.forEach(effect -> counts.merge(effect.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** The layers that would be changed; those with problems alone are not among them. */
    public Set<LayerKey> layers() {
        Set<LayerKey> layers = new TreeSet<>();
        effects.stream()
                .filter(effect -> effect.kind() != PreviewedEffect.Kind.PROBLEM)
                .forEach(effect -> layers.add(effect.layer()));
        return Collections.unmodifiableSet(layers);
    }

    /** Whether anything would be lost or become a problem. */
    public boolean costsSomething() {
        return effects.stream()
                        .anyMatch(effect -> effect.kind().isLoss() || effect.kind() == PreviewedEffect.Kind.PROBLEM)
                || rules.stream().anyMatch(rule -> rule.kind().isLoss());
    }
}
