package org.peristiwa.ui.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.check.Checker;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.LiveCheck;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.ProblemPlaces;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;

/**
 * The problems of the open corpus. The first look at each layer is long work; after that each step of the
 * user costs only what it touched.
 */
@Component(
        service = {ProblemList.class, ProblemPlaces.class},
        immediate = true)
public final class ProblemList implements OpenCorpusListener, ProblemPlaces {

    private final Checker checker;
    private final LongWork work;
    private final Language language;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ListenerHandle following;
    private volatile @Nullable LiveCheck live;

    @Activate
    public ProblemList(
            @Reference Checker checker,
            @Reference OpenCorpus corpus,
            @Reference LongWork work,
            @Reference Language language) {
        this.checker = checker;
        this.work = work;
        this.language = language;
        this.following = corpus.listen(this);
    }

    @Deactivate
    void stop() {
        following.close();
        forget();
    }

    @Override
    public void opened(CorpusSession session) {
        LiveCheck check = checker.follow(session);
        check.listen(delta -> tell());
        live = check;
        include(check, List.copyOf(session.layers()));
        tell();
    }

    private void include(LiveCheck check, List<LayerKey> layers) {
        work.startLater(
                language.messages(ProblemList.class).get("checking"),
                monitor -> {
                    SubMonitor progress = SubMonitor.convert(monitor, layers.size() + 1);
                    for (LayerKey layer : layers) {
                        check.include(layer);
                        progress.split(1);
                        if (live != check) {
                            return 0;
                        }
                    }
                    check.includeCorpus();
                    return layers.size();
                },
                done -> tell());
    }

    @Override
    public void changed(CorpusChange change) {
        LiveCheck check = live;
        if (check != null) {
            change.layers().forEach(check::include);
        }
        tell();
    }

    @Override
    public void closing(CorpusSession session) {
        forget();
        tell();
    }

    private void forget() {
        LiveCheck check = live;
        live = null;
        if (check != null) {
            check.close();
        }
    }

    /** How many problems have been found so far. */
    int size() {
        LiveCheck check = live;
        return check == null ? 0 : check.size();
    }

    /** The problems found so far, the worst first; at most {@code most} of them. */
    List<Problem> worst(int most) {
        LiveCheck check = live;
        return check == null ? List.of() : check.worst(most);
    }

    /** The problems of one layer and of its article, the worst first. */
    List<Problem> around(LayerKey layer) {
        LiveCheck check = live;
        return check == null
                ? List.of()
                : Stream.concat(
                                check.problems(layer).stream(),
                                check.corpusProblems().stream()
                                        .filter(problem -> problem.article().equals(layer.article())))
                        .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem.ORDER))
                        .toList();
    }

    /** The rules, with what a corpus makes of each. */
    List<ConfiguredRule> rules(CorpusSession session) {
        return checker.rules(session);
    }

    /** The problems of one layer. */
    List<Problem> of(LayerKey layer) {
        LiveCheck check = live;
        return check == null ? List.of() : check.problems(layer);
    }

    /** The first problem behind {@code offset} in the text of a layer, or else its first one at all. */
    Optional<Problem> next(LayerKey layer, int offset) {
        List<Problem> placed =
                of(layer).stream().filter(p -> p.selection().isPresent()).toList();
        return placed.stream().filter(p -> begin(p) > offset).findFirst().or(() -> placed.stream()
                .findFirst());
    }

    /** The last problem before {@code offset}, or else the last one at all. */
    Optional<Problem> previous(LayerKey layer, int offset) {
        List<Problem> placed =
                of(layer).stream().filter(p -> p.selection().isPresent()).toList();
        return placed.stream()
                .filter(p -> begin(p) < offset)
                .reduce((first, second) -> second)
                .or(() -> placed.stream().reduce((first, second) -> second));
    }

    private static int begin(Problem problem) {
        return problem.selection().orElseThrow().begin();
    }

    @Override
    public List<Spot> spots(LayerKey layer) {
        return of(layer).stream()
                .filter(problem -> problem.selection().isPresent())
                .map(problem -> new Spot(begin(problem), problem.severity() == Severity.ERROR))
                .sorted(Comparator.comparingInt(Spot::offset))
                .toList();
    }

    /** Tells {@code listener} on the UI thread when the problems have changed, until the handle is closed. */
    @Override
    public ListenerHandle listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        if (telling.compareAndSet(false, true)) {
            OnScreen.later(Display.getDefault(), () -> {
                telling.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }
}
