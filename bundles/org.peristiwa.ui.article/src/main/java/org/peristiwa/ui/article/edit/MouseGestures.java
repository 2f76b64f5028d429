package org.peristiwa.ui.article.edit;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.view.ArticleView;
import org.peristiwa.ui.article.view.Hit;

/**
 * The mouse: a click sets the caret or picks, a drag selects, a drag from a trigger's label, or from the trigger of the
 * event at the caret, fills a role, a drag of an end of the picked mention resizes it; a double click selects a token or
 * edits what is picked, a triple click selects a sentence, the middle button marks as last time.
 */
final class MouseGestures {

    private static final int SLACK = 5;

    private final ArticleDesk desk;
    private final ArticleView view;
    private final Hints hints;
    private final ArticleActions actions;
    private final EdgeDrag edges;
    private @Nullable EventMention pulled;
    private boolean selecting;
    private int downX;
    private int downY;

    MouseGestures(ArticleDesk desk, Hints hints, ArticleActions actions) {
        this.desk = desk;
        this.view = desk.view();
        this.hints = hints;
        this.actions = actions;
        this.edges = new EdgeDrag(desk, actions.extents());
        Canvas canvas = view.canvas();
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
    }

    private void down(Event event) {
        view.canvas().setFocus();
        desk.closePopups();
        Hit hit = view.places().at(event.x, event.y);
        if (hints.areShown() && event.button == 1 && clickedHint(hit)) {
            return;
        }
        if (event.button == 3) {
            downRight(hit);
        }
        if (event.button == 2) {
            downRight(hit);
            actions.perform(EditorAction.REPEAT_TYPE);
        }
        if (event.button == 1) {
            downX = event.x;
            downY = event.y;
            downLeft(event, hit);
        }
    }

    private boolean clickedHint(Hit hit) {
        if (hit instanceof Hit.OnLabel label) {
            return hints.click(label.mark().id());
        }
        return hit instanceof Hit.OnText text
                && desk.index().at(text.offset()).stream().anyMatch(mention -> hints.click(mention.getId()));
    }

    private void downRight(Hit hit) {
        Optional<Span> selected = desk.caret().selection();
        if (hit instanceof Hit.OnText text
                && selected.filter(s -> s.contains(text.offset())).isPresent()) {
            return;
        }
        choose(hit);
    }

    private void choose(Hit hit) {
        if (hit instanceof Hit.OnLabel label) {
            desk.caret().pick(label.mark().id(), label.mark().extent().begin());
        } else if (hit instanceof Hit.OnTie tie) {
            desk.caret().pick(tie.tie().id(), desk.caret().caret());
        } else if (hit instanceof Hit.OnText text) {
            desk.caret().moveTo(text.offset());
        } else if (hit instanceof Hit.Beside beside) {
            desk.caret().moveTo(beside.offset());
        }
    }

    private void downLeft(Event event, Hit hit) {
        OptionalInt place = view.rulerAt(event.x, event.y);
        if (place.isPresent()) {
            desk.caret().moveTo(place.getAsInt());
            view.reveal(place.getAsInt());
            selecting = false;
            return;
        }
        if (edges.take(event.x, event.y)) {
            return;
        }
        if (event.count == 3) {
            desk.steps().sentenceAt(view.places().offsetAt(event.x, event.y)).ifPresent(desk.caret()::select);
            selecting = false;
            return;
        }
        pulled = pullable(hit).orElse(null);
        selecting = pulled == null && (hit instanceof Hit.OnText || hit instanceof Hit.Beside);
        if (selecting && (event.stateMask & SWT.SHIFT) != 0) {
            desk.caret().extendTo(view.places().offsetAt(event.x, event.y), (event.stateMask & SWT.ALT) != 0);
        } else if (pulled == null || hit instanceof Hit.OnLabel) {
            choose(hit);
        } else {
            desk.caret().pick(pulled.getId(), view.places().offsetAt(event.x, event.y));
        }
    }

    private Optional<EventMention> pullable(Hit hit) {
        if (hit instanceof Hit.OnLabel label) {
            return event(label.mark().id());
        }
        if (hit instanceof Hit.OnText text) {
            return desk.focus()
                    .flatMap(this::event)
                    .filter(event ->
                            event.getExtent() != null && event.getExtent().contains(text.offset()));
        }
        return Optional.empty();
    }

    private Optional<EventMention> event(String id) {
        return desk.index()
                .annotation(id)
                .filter(EventMention.class::isInstance)
                .map(EventMention.class::cast);
    }

    private void moved(Event event) {
        boolean pressed = (event.stateMask & SWT.BUTTON1) != 0;
        if (pressed && edges.isHeld()) {
            edges.move(view.places().offsetAt(event.x, event.y), (event.stateMask & SWT.ALT) != 0);
        } else if (pressed && pulled != null && far(event)) {
            view.showPull(pulled.getExtent().begin(), event.x, event.y);
            view.showPending(target(view.places().at(event.x, event.y)));
        } else if (pressed && selecting && far(event)) {
            desk.caret().extendTo(view.places().offsetAt(event.x, event.y), (event.stateMask & SWT.ALT) != 0);
            scrollAtEdge(event);
        } else if (!pressed) {
            Hit hit = view.places().at(event.x, event.y);
            boolean text = hit instanceof Hit.OnText;
            boolean thing = hit instanceof Hit.OnLabel || hit instanceof Hit.OnTie;
            boolean edge = edges.isAt(event.x, event.y);
            int cursor =
                    edge ? SWT.CURSOR_SIZEWE : text ? SWT.CURSOR_IBEAM : thing ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
            view.canvas().setCursor(view.canvas().getDisplay().getSystemCursor(cursor));
        }
    }

    private boolean far(Event event) {
        return Math.abs(event.x - downX) > SLACK || Math.abs(event.y - downY) > SLACK;
    }

    private void scrollAtEdge(Event event) {
        int height = view.canvas().getClientArea().height;
        if (event.y < 0 || event.y > height) {
            view.reveal(desk.caret().caret());
        }
    }

    /** What the arc would end at: a mention, else a token. */
    private Optional<Span> target(Hit hit) {
        return mentionAt(hit).map(mention -> mention.getExtent().hull()).or(() -> wordsAt(hit));
    }

    private Optional<Mention> mentionAt(Hit hit) {
        String self = pulled == null ? "" : pulled.getId();
        if (hit instanceof Hit.OnLabel label) {
            return Optional.of(label.mark())
                    .map(Mark::id)
                    .filter(id -> !id.equals(self))
                    .flatMap(desk.index()::annotation)
                    .filter(Mention.class::isInstance)
                    .map(Mention.class::cast);
        }
        return hit instanceof Hit.OnText text
                ? desk.index().at(text.offset()).stream()
                        .filter(mention -> !mention.getId().equals(self))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Span> wordsAt(Hit hit) {
        boolean onTrigger = pulled != null
                && hit instanceof Hit.OnText text
                && pulled.getExtent().contains(text.offset());
        return hit instanceof Hit.OnText text && !onTrigger ? desk.steps().tokenAt(text.offset()) : Optional.empty();
    }

    private void up(Event event) {
        if (edges.isHeld()) {
            edges.drop();
            return;
        }
        EventMention from = pulled;
        Hit hit = view.places().at(event.x, event.y);
        Optional<Mention> mention = mentionAt(hit);
        Optional<Span> words = wordsAt(hit);
        boolean dropped = event.button == 1 && from != null && far(event);
        pulled = null;
        selecting = false;
        view.showPending(Optional.empty());
        view.hidePull();
        if (!dropped) {
            return;
        }
        if (mention.isPresent()) {
            actions.roles().drop(from, mention.get());
        } else {
            words.ifPresent(span -> actions.roles().drop(from, span));
        }
    }

    private void doubleClick(Event event) {
        if (event.button != 1) {
            return;
        }
        Hit hit = view.places().at(event.x, event.y);
        if (hit instanceof Hit.OnLabel || hit instanceof Hit.OnTie) {
            actions.perform(EditorAction.CHANGE_TYPE);
        } else if (hit instanceof Hit.OnText text) {
            desk.steps().tokenAt(text.offset()).ifPresent(desk.caret()::select);
            selecting = false;
        }
    }
}
