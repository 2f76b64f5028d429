package org.peristiwa.ui.article.caret;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/**
 * Where the caret stands, what text is selected, and which annotation has been picked. A selection covers whole
 * tokens unless it was made exactly.
 */
public final class CaretModel {

    private final ArticleText text;
    private final Segmentation segmentation;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int anchor;
    private int caret;
    private boolean exact;
    private @Nullable String picked;

    public CaretModel(ArticleText text, Segmentation segmentation) {
        this.text = text;
        this.segmentation = segmentation;
    }

    /** UTF-16 offset of the caret, from 0 to the text's length. */
    public int caret() {
        return caret;
    }

    /** The selected text. */
    public Optional<Span> selection() {
        if (anchor == caret) {
            return Optional.empty();
        }
        Span span = new Span(Math.min(anchor, caret), Math.max(anchor, caret));
        return Optional.of(exact ? span : segmentation.snap(span));
    }

    /** Id of the annotation that the user picked, which commands mean whatever the caret stands on. */
    public Optional<String> picked() {
        return Optional.ofNullable(picked);
    }

    /** Moves the caret; nothing is selected then. */
    public void moveTo(int offset) {
        set(offset, offset, false, null);
    }

    /**
     * Moves the caret and selects from where the selection began.
     *
     * @param exactly whether characters are meant rather than tokens
     */
    public void extendTo(int offset, boolean exactly) {
        set(anchor, offset, exactly, null);
    }

    /** Selects exactly {@code span}; the caret stands at its end. */
    public void select(Span span) {
        set(span.begin(), span.end(), true, null);
    }

    /** Picks an annotation and puts the caret at {@code offset}; no text is selected then. */
    public void pick(String annotation, int offset) {
        set(offset, offset, false, annotation);
    }

    /** Selects text, or none, and picks an annotation, or none. */
    public void restore(int offset, @Nullable Span span, @Nullable String annotation) {
        if (span == null) {
            set(offset, offset, false, annotation);
        } else if (offset == span.begin()) {
            set(span.end(), span.begin(), true, annotation);
        } else {
            set(span.begin(), span.end(), true, annotation);
        }
    }

    /** Picks nothing; caret and selection stay. */
    public void unpick() {
        set(anchor, caret, exact, null);
    }

    private void set(int newAnchor, int newCaret, boolean exactly, @Nullable String annotation) {
        int from = inText(newAnchor);
        int to = inText(newCaret);
        boolean same =
                from == anchor && to == caret && exactly == exact && picked().equals(Optional.ofNullable(annotation));
        if (same) {
            return;
        }
        anchor = from;
        caret = to;
        exact = exactly;
        picked = annotation;
        listeners.forEach(Runnable::run);
    }

    private int inText(int offset) {
        int inside = Math.max(0, Math.min(text.length(), offset));
        return text.isBoundary(inside) ? inside : inside - 1;
    }

    /** Starts to tell {@code listener} of each change, until the handle is closed. */
    public ListenerHandle listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
