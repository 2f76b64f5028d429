package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.refactor.PreviewedEffect;
import org.peristiwa.edit.schema.refactor.PreviewedEffect.Kind;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;

/**
 * A refactoring that is done only to see what it does. It looks at each annotation twice, before and after; what is changed
 * and lost it reads from the changes themselves.
 */
public final class Rehearsal implements Verb<Boolean> {

    private static final Comparator<PreviewedEffect> ORDER = Comparator.comparing(PreviewedEffect::layer)
            .thenComparingInt(
                    effect -> effect.extent().map(extent -> extent.begin()).orElse(Integer.MAX_VALUE));

    private final Refactoring refactoring;
    private final RefactoringProgress progress;
    private final Map<LayerKey, Map<String, List<Misfit>>> problems = new LinkedHashMap<>();

    public Rehearsal(Refactoring refactoring, RefactoringProgress progress) {
        this.refactoring = refactoring;
        this.progress = progress;
    }

    /** What it would do; {@code session} is as it was afterwards. */
    public RefactoringPreview preview(CorpusSession session) {
        CorpusChange change = session.rehearse(this);
        EffectReader reader = new EffectReader(session);
        List<PreviewedEffect> effects = new ArrayList<>(reader.effects(change));
        problems.forEach((key, layer) -> layer.forEach((id, misfits) -> {
            Layer now = session.layer(key).orElseThrow();
            Annotation annotation = session.index(now).annotation(id).orElse(null);
            misfits.forEach(misfit -> effects.add(problem(reader, key, id, annotation, misfit)));
        }));
        effects.sort(ORDER);
        return new RefactoringPreview(refactoring, reader.elements(change), RuleEffectReader.read(change), effects);
    }

    private static PreviewedEffect problem(
            EffectReader reader, LayerKey key, String id, @Nullable Annotation annotation, Misfit misfit) {
        String sort = misfit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PreviewedEffect(
                Kind.PROBLEM,
                key,
                id,
                annotation instanceof Mention mention ? mention.getExtent() : null,
                annotation == null ? "" : reader.text(annotation, key),
                sort,
                misfit.what());
    }

    @Override
    public VerbLabel label() {
        return Operations.of(refactoring).label();
    }

    @Override
    public Boolean apply(EditContext context) {
        RefactoringRun run = new RefactoringRun(context, progress);
        List<Layer> layers = run.read();
        SchemaView before = SchemaView.of(context.session().schema());
        List<Map<String, List<Misfit>>> present =
                layers.stream().map(layer -> misfits(layer, before)).toList();
        run.perform(refactoring);
        SchemaView after = SchemaView.of(context.session().schema());
        for (int i = 0; i < layers.size(); i++) {
            Map<String, List<Misfit>> added = added(present.get(i), misfits(layers.get(i), after));
            if (!added.isEmpty()) {
                problems.put(context.session().keyOf(layers.get(i)), added);
            }
        }
        return true;
    }

    private static Map<String, List<Misfit>> misfits(Layer layer, SchemaView types) {
        Map<String, List<Misfit>> found = new LinkedHashMap<>();
        for (Annotation annotation : layer.getAnnotations()) {
            List<Misfit> misfits = Misfit.of(annotation, types);
            if (!misfits.isEmpty()) {
                found.put(annotation.getId(), misfits);
            }
        }
        return found;
    }

    /** What there is more of a kind than before; the same problem under a new name is no new one. */
    private static Map<String, List<Misfit>> added(Map<String, List<Misfit>> before, Map<String, List<Misfit>> after) {
        Map<String, List<Misfit>> added = new LinkedHashMap<>();
        after.forEach((id, misfits) -> {
            Map<Misfit.Kind, Integer> known = new HashMap<>();
            List<Misfit> same = new ArrayList<>(before.getOrDefault(id, List.of()));
            same.forEach(misfit -> known.merge(misfit.kind(), 1, Integer::sum));
            List<Misfit> more = new ArrayList<>();
            List<Misfit> other = new ArrayList<>();
            for (Misfit misfit : misfits) {
                if (same.remove(misfit)) {
                    known.merge(misfit.kind(), -1, Integer::sum);
                } else {
                    other.add(misfit);
                }
            }
            for (Misfit misfit : other) {
                if (known.merge(misfit.kind(), -1, Integer::sum) < 0) {
                    more.add(misfit);
                }
            }
            if (!more.isEmpty()) {
                added.put(id, more);
            }
        });
        return added;
    }
}
