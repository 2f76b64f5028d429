package org.peristiwa.ui.article.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.PatternSyntaxException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.view.ArticleView;
import org.peristiwa.ui.article.view.RulerMark;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Looks for words in the article beside the screen, shows every place, and goes from one to the next. */
public final class Finding {

    /** The ruler has room for so many marks. */
    private static final int MOST_MARKS = 1_000;

    private static final int LONGEST_TAKEN = 100;

    private final ArticleText text;
    private final CaretModel caret;
    private final ArticleView view;
    private final Messages words;
    private final FindBar bar;
    private Matches matches = Matches.NONE;
    private @Nullable Search search;
    private int begun;

    /** One search; it may be given up. */
    private static final class Search {
        private volatile boolean stopped;
    }

    /** @param foot where the bar stands, below the text */
    public Finding(Composite foot, Theme theme, Messages words, ArticleText text, CaretModel caret, ArticleView view) {
        this.text = text;
        this.caret = caret;
        this.view = view;
        this.words = words;
        this.bar = new FindBar(foot, theme, new FindBar.Listener() {
            @Override
            public void changed() {
                look();
            }

            @Override
            public void go(boolean forward) {
                Finding.this.go(forward);
            }

            @Override
            public void closed() {
                close();
            }
        });
        bar.hide();
    }

    /** Opens the bar with the selected words, if they are few. */
    public void open() {
        begun = caret.selection().map(Span::begin).orElse(caret.caret());
        bar.label(words);
        String selected = caret.selection()
                .filter(span -> span.length() <= LONGEST_TAKEN)
                .map(text::slice)
                .filter(slice -> slice.indexOf('\n') < 0)
                .orElse("");
        bar.show(selected);
        look();
    }

    /** To the next place behind the caret, or the one before it; opens the bar where nothing is looked for. */
    public void go(boolean forward) {
        if (!bar.isShown()) {
            open();
            return;
        }
        int at = caret.selection().map(Span::begin).orElse(caret.caret());
        OptionalInt wanted = forward ? matches.from(at + 1) : matches.before(at);
        wanted.ifPresent(index -> {
            int begin = matches.spans().get(index).begin();
            show(index, forward ? begin <= at : begin >= at);
        });
    }

    private void show(int index, boolean wrapped) {
        Span match = matches.spans().get(index);
        caret.select(match);
        view.reveal(match.begin());
        String count = words.get("find.count", index + 1, matches.spans().size());
        bar.tell(wrapped ? words.get("find.wrapped", count) : count, false);
    }

    private void look() {
        stop();
        FindQuery query = bar.query();
        Search begin = new Search();
        search = begin;
        Job job = Job.createSystem("finding", (ICoreRunnable) monitor -> {
            try {
                List<Span> found = query.in(text, () -> begin.stopped);
                onScreen(begin, () -> found(query, new Matches(found)));
            } catch (PatternSyntaxException e) {
                onScreen(begin, () -> wrong(e));
            }
        });
        job.schedule();
    }

    private void stop() {
        if (search != null) {
            search.stopped = true;
            search = null;
        }
    }

    private void onScreen(Search of, Runnable then) {
        OnScreen.later(Display.getDefault(), () -> {
            if (!of.stopped && !view.canvas().isDisposed()) {
                then.run();
            }
        });
    }

    private void wrong(PatternSyntaxException why) {
        showMatches(Matches.NONE);
        bar.tell(words.get("find.wrong", why.getDescription()), true);
    }

    /** Goes to the first place from where the user began. */
    private void found(FindQuery query, Matches found) {
        showMatches(found);
        OptionalInt first = found.from(begun);
        if (first.isPresent()) {
            show(first.getAsInt(), found.spans().get(first.getAsInt()).begin() < begun);
        } else {
            bar.tell(
                    query.typed().isEmpty() ? "" : words.get("find.none"),
                    !query.typed().isEmpty());
        }
    }

    private void showMatches(Matches found) {
        matches = found;
        List<Span> spans = found.spans();
        List<RulerMark> marks = new ArrayList<>();
        int step = Math.max(1, spans.size() / MOST_MARKS);
        for (int i = 0; i < spans.size(); i += step) {
            marks.add(new RulerMark(spans.get(i).begin(), RulerMark.Kind.MATCH));
        }
        view.showMatches(found::within, marks);
    }

    /** Closes the bar; the keyboard goes back to the text. */
    public void close() {
        if (bar.isShown()) {
            stop();
            showMatches(Matches.NONE);
            bar.hide();
            view.canvas().setFocus();
        }
    }

    /** The language has changed. */
    public void relabel() {
        if (bar.isShown()) {
            bar.label(words);
            look();
        }
    }
}
