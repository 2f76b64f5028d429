package org.peristiwa.ui.frame;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** The event at the caret, or whatever mention is there, as a form. */
public final class FramePart implements OpenCorpusListener {

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final Icons icons;
    private final FrameVerbs verbs;
    private final StatusLine status;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable ScrolledComposite scrolled;
    private @Nullable Composite page;
    private @Nullable FrameForm form;
    private @Nullable Frame shown;
    private boolean waiting;
    private boolean drawn = true;

    @Inject
    public FramePart(
            OpenCorpus corpus,
            CorpusSelection selection,
            ArticleEditors editors,
            StatusLine status,
            Theme theme,
            Icons icons,
            Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.theme = theme;
        this.icons = icons;
        this.language = language;
        this.status = status;
        this.words = language.messages(FramePart.class);
        this.verbs = new FrameVerbs(corpus, editors, status);
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite content = new Composite(scroll, SWT.NONE);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, e -> fit());
        scrolled = scroll;
        page = content;
        form = new FrameForm(content, theme, icons, words, verbs, status);
        following.add(selection.listen(now -> showSoon()));
        following.add(theme.listen(this::showAnew));
        following.add(language.listen(this::showAnew));
        show();
        following.add(corpus.listen(this));
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    @Focus
    void focus() {
        if (page != null && !page.setFocus() && scrolled != null) {
            scrolled.setFocus();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        showSoon();
    }

    @Override
    public void closed() {
        showSoon();
    }

    @Override
    public void changed(CorpusChange change) {
        showSoon();
    }

    /** In a turn of its own, and once for all that is done until then: a step moves the caret, too. */
    private void showSoon() {
        if (!waiting && page != null && !page.isDisposed()) {
            waiting = true;
            OnScreen.later(page.getDisplay(), () -> {
                waiting = false;
                show();
            });
        }
    }

    private void showAnew() {
        shown = null;
        showSoon();
    }

    /**
     * Draws anew only what has changed: nothing, when the frame is equal to the one that stands there. What stood there is seen until
     * all of the new one is made.
     */
    private void show() {
        if (page == null || page.isDisposed() || form == null) {
            return;
        }
        Frame now = new FrameReader(theme, words, language.current()).read(corpus.session(), selection.current());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        draw(false);
        List<Runnable> parts = new ArrayList<>(form.parts(now));
        parts.add(this::fit);
        parts.add(() -> draw(true));
        Iterator<Runnable> turns = parts.stream()
                .<Runnable>map(part -> () -> unlessAnother(now, part))
                .iterator();
        OnScreen.inTurns(page.getDisplay(), turns);
    }

    @SuppressWarnings("ReferenceEquality") // an equal one may be drawn anew, in other words or colours
    private void unlessAnother(Frame of, Runnable part) {
        if (of == shown && page != null && !page.isDisposed()) {
            part.run();
        }
    }

    private void draw(boolean drawing) {
        if (page != null && drawing != drawn) {
            drawn = drawing;
            page.setRedraw(drawing);
        }
    }

    private void fit() {
        if (scrolled != null && page != null) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinHeight(page.computeSize(Math.max(width, 1), SWT.DEFAULT, true).y);
            page.layout(false, true);
            scrolled.getVerticalBar().setIncrement(20);
        }
    }
}
