package org.peristiwa.check.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LiveCheck;
import org.peristiwa.check.Problem;
import org.peristiwa.check.ProblemDelta;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.model.layer.Annotation;

/** Follows a session. Lock order: the session's, then this object's, as a step comes with the session's lock held. */
final class LiveProblems implements LiveCheck, CorpusListener {

    private static final System.Logger LOG = System.getLogger(LiveProblems.class.getName());

    /** So many annotations are checked before whoever waits for the session gets it. */
    private static final int SLICE = 300;

    private final CorpusSession session;
    private final Supplier<Rulebook> makeBook;
    private final Consumer<LiveProblems> onClose;
    private final ListenerHandle subscription;
    private final Map<LayerKey, LayerProblems> layers = new TreeMap<>();
    private final SortedProblems sorted = new SortedProblems();
    private final List<Consumer<ProblemDelta>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Rulebook book;
    /** Null until the corpus as such is followed. */
    private @Nullable List<Problem> ofCorpus;

    LiveProblems(CorpusSession session, Supplier<Rulebook> makeBook, Consumer<LiveProblems> onClose) {
        this.session = session;
        this.makeBook = makeBook;
        this.onClose = onClose;
        this.subscription = session.listen(this);
    }

    /** Made when first asked for, and again when the rules or the schema are others. */
    private Rulebook book() {
        if (book == null) {
            book = makeBook.get();
        }
        return book;
    }

    /** Does something with all locks held and tells what came of it. */
    private void inTurn(Supplier<ProblemDelta> what) {
        ProblemDelta delta = session.reading(() -> {
            synchronized (this) {
                ProblemDelta difference = what.get();
                sorted.apply(difference);
                return difference;
            }
        });
        if (!delta.isEmpty()) {
            listeners.forEach(listener -> listener.accept(delta));
        }
    }

    private static ProblemDelta nothing() {
        return new ProblemDelta(List.of(), List.of());
    }

    private static ProblemDelta joined(Stream<ProblemDelta> deltas) {
        List<ProblemDelta> parts = deltas.toList();
        return new ProblemDelta(
                parts.stream().flatMap(part -> part.gone().stream()).toList(),
                parts.stream().flatMap(part -> part.come().stream()).toList());
    }

    @Override
    public void include(LayerKey key) {
        read(key);
        List<Annotation> rest = new ArrayList<>();
        inTurn(() -> layers.containsKey(key) ? nothing() : begin(key, rest));
        for (int from = 0; from < rest.size(); from += SLICE) {
            List<Annotation> slice = rest.subList(from, Math.min(from + SLICE, rest.size()));
            inTurn(() -> goOn(key, slice));
        }
    }

    /** Before the session is taken: others are not to wait for a file. */
    private void read(LayerKey key) {
        try {
            session.layer(key);
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "becomes a problem of its own when it is checked", e);
        }
    }

    /** Checks what concerns the layer as a whole; from now on steps keep what they touch up to date. */
    private ProblemDelta begin(LayerKey key, List<Annotation> rest) {
        if (session.article(key.article()).isEmpty()) {
            return nothing();
        }
        CheckedLayer layer = CheckedLayer.open(session, key);
        List<Problem> problems = new ArrayList<>(layer.damage());
        layer.context().ifPresent(context -> {
            book().ofLayers().forEach(rule -> problems.addAll(RuleRun.on(context, rule)));
            rest.addAll(context.layer().getAnnotations());
        });
        return layers.computeIfAbsent(key, one -> new LayerProblems()).replaceAll(problems);
    }

    private ProblemDelta goOn(LayerKey key, List<Annotation> annotations) {
        LayerProblems problems = layers.get(key);
        Optional<LayerContext> context = context(key);
        return problems == null || context.isEmpty() ? nothing() : problems.check(context.get(), book(), annotations);
    }

    private Optional<LayerContext> context(LayerKey key) {
        return session.article(key.article()).isEmpty()
                ? Optional.empty()
                : CheckedLayer.open(session, key).context();
    }

    @Override
    public void includeCorpus() {
        inTurn(this::checkCorpus);
    }

    private ProblemDelta checkCorpus() {
        List<Problem> before = ofCorpus == null ? List.of() : ofCorpus;
        List<Problem> now = RuleChecker.corpusProblems(session, book());
        ofCorpus = now;
        return new ProblemDelta(before, now);
    }

    /** Checks everything that is followed again: the rules or the schema are others. */
    void checkAgain() {
        inTurn(() -> {
            book = null;
            List<ProblemDelta> parts = new ArrayList<>();
            List.copyOf(layers.keySet()).forEach(key -> parts.add(checkWhole(key)));
            if (ofCorpus != null) {
                parts.add(checkCorpus());
            }
            return joined(parts.stream());
        });
    }

    private ProblemDelta checkWhole(LayerKey key) {
        if (session.article(key.article()).isEmpty()) {
            LayerProblems dropped = layers.remove(key);
            return dropped == null ? nothing() : dropped.replaceAll(List.of());
        }
        List<Problem> problems = RuleChecker.check(session, key, book());
        return layers.computeIfAbsent(key, one -> new LayerProblems()).replaceAll(problems);
    }

    @Override
    public void changed(CorpusChange change) {
        Set<String> changedRules = StepKind.rulesSetOnly(change);
        if (!changedRules.isEmpty()) {
            inTurn(() -> rerun(changedRules));
        } else if (change.schemaTouched()) {
            checkAgain();
        } else {
            inTurn(() -> follow(change));
        }
    }

    private ProblemDelta rerun(Set<String> rules) {
        book = null;
        List<ProblemDelta> parts = new ArrayList<>();
        layers.forEach((key, problems) -> context(key)
                .ifPresent(context -> rules.forEach(rule -> parts.add(problems.rerun(context, book(), rule)))));
        if (ofCorpus != null) {
            parts.add(checkCorpus());
        }
        return joined(parts.stream());
    }

    private ProblemDelta follow(CorpusChange change) {
        List<ProblemDelta> parts = new ArrayList<>();
        Touched.by(change, session).forEach((key, touched) -> {
            if (layers.containsKey(key)) {
                parts.add(StepKind.cameOrWent(change, key) ? checkWhole(key) : update(key, touched));
            }
        });
        if (change.corpusTouched()) {
            List.copyOf(layers.keySet()).stream()
                    .filter(key -> session.article(key.article()).isEmpty() || StepKind.concerns(change, key))
                    .forEach(key -> parts.add(checkWhole(key)));
        }
        if (ofCorpus != null && StepKind.concernsCorpus(change)) {
            parts.add(checkCorpus());
        }
        return joined(parts.stream());
    }

    private ProblemDelta update(LayerKey key, Touched touched) {
        Optional<LayerContext> context = context(key);
        return context.isEmpty() ? checkWhole(key) : layers.get(key).update(context.get(), book(), touched);
    }

    @Override
    public synchronized int size() {
        return sorted.size();
    }

    @Override
    public synchronized List<Problem> worst(int most) {
        return sorted.first(most);
    }

    @Override
    public synchronized List<Problem> problems() {
        return Stream.concat(corpusProblems().stream(), layers.values().stream().flatMap(LayerProblems::all))
                .sorted(Problem.ORDER)
                .toList();
    }

    @Override
    public synchronized List<Problem> corpusProblems() {
        return ofCorpus == null ? List.of() : ofCorpus;
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
