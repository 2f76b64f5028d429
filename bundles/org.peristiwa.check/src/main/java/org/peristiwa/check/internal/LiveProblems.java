package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LiveCheck;
import org.peristiwa.check.Problem;
import org.peristiwa.check.ProblemDelta;
import org.peristiwa.check.Rule;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Layer;

/** Follows a session. Lock order: the session's, then this object's, as a step comes with the session's lock held. */
final class LiveProblems implements LiveCheck, CorpusListener {

    private final CorpusSession session;
    private final Supplier<List<Rule>> rules;
    private final Consumer<LiveProblems> onClose;
    private final ListenerHandle subscription;
    private final Map<LayerKey, LayerProblems> layers = new TreeMap<>();
    private final List<Consumer<ProblemDelta>> listeners = new CopyOnWriteArrayList<>();

    LiveProblems(CorpusSession session, Supplier<List<Rule>> rules, Consumer<LiveProblems> onClose) {
        this.session = session;
        this.rules = rules;
        this.onClose = onClose;
        this.subscription = session.listen(this);
    }

    @Override
    public void include(LayerKey key) {
        tell(session.reading(() -> {
            synchronized (this) {
                return layers.containsKey(key) ? nothing() : checkWhole(key);
            }
        }));
    }

    private static ProblemDelta nothing() {
        return new ProblemDelta(List.of(), List.of());
    }

    /** Checks everything that is followed again: the rules or the schema are others. */
    void checkAgain() {
        tell(session.reading(() -> {
            synchronized (this) {
                return joined(List.copyOf(layers.keySet()).stream().map(this::checkWhole));
            }
        }));
    }

    private ProblemDelta checkWhole(LayerKey key) {
        if (session.article(key.article()).isEmpty()) {
            LayerProblems dropped = layers.remove(key);
            return dropped == null ? nothing() : dropped.replaceAll(List.of());
        }
        List<Problem> problems = new RuleChecker(rules.get()).check(session, key);
        return layers.computeIfAbsent(key, one -> new LayerProblems()).replaceAll(problems);
    }

    @Override
    public void changed(CorpusChange change) {
        if (change.schemaTouched()) {
            checkAgain();
            return;
        }
        ProblemDelta delta;
        synchronized (this) {
            List<ProblemDelta> parts = new ArrayList<>();
            Touched.by(change, session).forEach((key, touched) -> {
                if (layers.containsKey(key)) {
                    parts.add(cameOrWent(change, key) ? checkWhole(key) : update(key, touched));
                }
            });
            if (change.corpusTouched()) {
                List.copyOf(layers.keySet()).stream()
                        .filter(key -> concerns(change, key))
                        .forEach(key -> parts.add(checkWhole(key)));
            }
            delta = joined(parts.stream());
        }
        tell(delta);
    }

    private ProblemDelta update(LayerKey key, Touched touched) {
        Optional<LayerContext> context = CheckedLayer.open(session, key).context();
        return context.isEmpty() ? checkWhole(key) : layers.get(key).update(context.get(), rules.get(), touched);
    }

    private static boolean cameOrWent(CorpusChange change, LayerKey key) {
        return change.parts().stream()
                .anyMatch(part -> (part instanceof CorpusChange.LayerAdded added && isOf(added.layer(), key))
                        || (part instanceof CorpusChange.LayerRemoved removed && isOf(removed.layer(), key)));
    }

    private static boolean isOf(Layer layer, LayerKey key) {
        return key.annotator().equals(layer.getAnnotator()) && key.article().equals(layer.getArticle());
    }

    private boolean concerns(CorpusChange change, LayerKey key) {
        return session.article(key.article()).isEmpty()
                || change.parts().stream()
                        .anyMatch(part -> part instanceof CorpusChange.FeatureChange feature
                                && isIn(feature.object(), key.article()));
    }

    private static boolean isIn(EObject object, String article) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Article one) {
                return article.equals(one.getId());
            }
        }
        return false;
    }

    private static ProblemDelta joined(Stream<ProblemDelta> deltas) {
        List<ProblemDelta> parts = deltas.toList();
        return new ProblemDelta(
                parts.stream().flatMap(part -> part.gone().stream()).toList(),
                parts.stream().flatMap(part -> part.come().stream()).toList());
    }

    private void tell(ProblemDelta delta) {
        if (!delta.isEmpty()) {
            listeners.forEach(listener -> listener.accept(delta));
        }
    }

    @Override
    public synchronized List<Problem> problems() {
        return layers.values().stream()
                .flatMap(LayerProblems::all)
                .sorted(Problem.ORDER)
                .toList();
    }

    @Override
    public synchronized List<Problem> problems(LayerKey key) {
        LayerProblems problems = layers.get(key);
        return problems == null
                ? List.of()
                : problems.all().sorted(Problem.ORDER).toList();
    }

    @Override
    public synchronized List<Problem> problems(LayerKey key, String annotationId) {
        LayerProblems problems = layers.get(key);
        return problems == null
                ? List.of()
                : problems.of(annotationId).sorted(Problem.ORDER).toList();
    }

    @Override
    public ListenerHandle listen(Consumer<ProblemDelta> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        subscription.close();
        onClose.accept(this);
        listeners.clear();
    }
}
