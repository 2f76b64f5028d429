package org.peristiwa.ui.welcome;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CommandCalls;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.SampleCorpus;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.tour.Tour;

/**
 * The tour that is being taken, if one is: on a fresh copy of the sample corpus, in an empty layer. What was open before comes back
 * when it ends. UI thread.
 */
final class GuidedTour implements OpenCorpusListener {

    private static final String ANNOTATOR = "tour";

    /** Where a tour is. */
    record Stand(Tour tour, int index) {

        Tour.Step step() {
            return tour.steps().get(index);
        }
    }

    private record Course(Tour tour, CorpusSession session, LayerKey layer, @Nullable Path before) {}

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final MApplication application;
    private final TourPanel panel;
    private final CommandCalls commands;
    private final SampleCorpus sample;
    private final ErrorPresenter errors;
    private final Messages words;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Course course;
    private int index;

    @Inject
    GuidedTour(
            OpenCorpus corpus,
            CorpusSelection selection,
            MApplication application,
            EModelService models,
            CommandCalls commands,
            ProductFolders folders,
            ErrorPresenter errors,
            Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.application = application;
        this.panel = new TourPanel(application, models);
        this.commands = commands;
        this.sample = new SampleCorpus(folders);
        this.errors = errors;
        this.words = language.messages(WelcomePart.class);
    }

    /** The one of the workbench, made when it is first asked for: nothing of tours costs anything before. */
    static GuidedTour of(MApplication application) {
        IEclipseContext context = application.getContext();
        GuidedTour there = (GuidedTour) context.getLocal(GuidedTour.class.getName());
        if (there == null) {
            there = ContextInjectionFactory.make(GuidedTour.class, context);
            context.set(GuidedTour.class, there);
        }
        return there;
    }

    Optional<Stand> stand() {
        return Optional.ofNullable(course).map(now -> new Stand(now.tour(), index));
    }

    /** Calls {@code listener} when the tour begins, gets on or ends, until the handle is closed. */
    ListenerHandle listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Opens the copy and begins; does nothing where the user wants to keep what is open. */
    void begin(Tour tour) {
        Path before = course != null
                ? course.before()
                : corpus.session()
                        .map(session -> Path.of(session.location()))
                        .filter(location -> !sample.isScratch(location))
                        .orElse(null);
        inTurns(this::closeScratch, () -> openCopy(tour, before));
    }

    private void openCopy(Tour tour, @Nullable Path before) {
        Path copy;
        try {
            copy = sample.scratch("tour");
        } catch (IOException e) {
            errors.present(words.get("tour.failed"), e);
            return;
        }
        following.add(corpus.listen(new OpenCorpusListener() {
            @Override
            public void opened(CorpusSession session) {
                if (Path.of(session.location()).equals(copy)) {
                    // The editors hear of it first
                    inTurns(() -> start(tour, session, before));
                }
            }
        }));
        open(copy);
    }

    private void start(Tour tour, CorpusSession session, @Nullable Path before) {
        end();
        LayerKey layer = new LayerKey(ANNOTATOR, tour.article());
        session.execute(new AddAnnotator(ANNOTATOR, words.get("tour.annotator")));
        course = new Course(tour, session, layer, before);
        index = 0;
        following.add(corpus.listen(this));
        following.add(selection.listen(now -> now.ifPresent(this::looked)));
        // The keyboard goes to the last
        inTurns(this::tell, this::focusText);
    }

    /** A corpus that closes or opens, a panel or an article drawn for the first time: each has enough to do for a turn of the UI thread. */
    private static void inTurns(Runnable... tasks) {
        OnScreen.inTurns(Display.getCurrent(), List.of(tasks).iterator());
    }

    /** As the user would: unsaved changes of theirs are asked about. */
    private void open(Path folder) {
        commands.run("org.peristiwa.command.openRecent", Map.of("folder", folder.toString()));
    }

    /** Nobody is asked what to do with a copy that goes. */
    private void closeScratch() {
        Optional<CorpusSession> scratch =
                corpus.session().filter(session -> sample.isScratch(Path.of(session.location())));
        end();
        if (scratch.isPresent()) {
            corpus.close();
        }
    }

    private void end() {
        following.forEach(ListenerHandle::close);
        following.clear();
        course = null;
    }

    /** Ends the tour; what was open before is open again. */
    void leave() {
        Course left = course;
        if (left == null) {
            return;
        }
        end();
        inTurns(this::closeScratch, () -> reopen(left.before()), this::tell);
    }

    private void reopen(@Nullable Path before) {
        if (before != null) {
            open(before);
        }
    }

    /** The next step, reached or not; behind the last one the tour ends. */
    void next() {
        if (course == null) {
            return;
        }
        if (index + 1 == course.tour().steps().size()) {
            leave();
        } else {
            index++;
            tell();
        }
    }

    void back() {
        if (course != null && index > 0) {
            index--;
            tell();
        }
    }

    /** Gives the keyboard back to the text that the tour goes through. */
    void focusText() {
        if (course != null) {
            application.getContext().get(ArticleEditors.class).open(course.layer());
        }
    }

    private void looked(Selected selected) {
        Course now = course;
        if (now != null && check(now).reachedBy(now.tour().steps().get(index).goal(), selected)) {
            next();
        }
    }

    @Override
    public void changed(CorpusChange change) {
        Course now = course;
        try {
            if (now != null
                    && check(now).reachedBy(now.tour().steps().get(index).goal(), change)) {
                next();
            }
        } catch (UncheckedIOException e) {
            errors.present(words.get("tour.failed"), e);
        }
    }

    private static GoalCheck check(Course now) {
        return new GoalCheck(now.session(), now.layer());
    }

    /** The user opens something else, or leaves the program: that is the end of it. */
    @Override
    public void closing(CorpusSession session) {
        if (course != null && session.equals(course.session())) {
            end();
            tell();
        }
    }

    /** A window that was kept may show the panel of a tour that is over. */
    void tidy() {
        if (course == null) {
            panel.show(false);
        }
    }

    private void tell() {
        panel.show(course != null);
        listeners.forEach(Runnable::run);
    }
}
