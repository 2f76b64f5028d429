package org.peristiwa.ui.article.edit;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.ui.article.popup.TextCard;
import org.peristiwa.ui.article.view.ArticleView;
import org.peristiwa.ui.article.view.Hit;

/**
 * Shows what is known of an annotation while the mouse rests on it. The card stays while the mouse is on the annotation or on
 * the card, so that it does not flicker, and it never takes the keyboard.
 */
final class HoverCards {

    private static final int REST_MILLIS = 450;
    private static final int LEAVE_MILLIS = 250;

    private final ArticleDesk desk;
    private final ArticleView view;
    private final Canvas canvas;
    private final TextCard card;
    private final Runnable show = this::show;
    private final Runnable leave = this::leave;
    private @Nullable String pointed;
    private @Nullable String shown;
    private int x;
    private int y;

    HoverCards(ArticleDesk desk) {
        this.desk = desk;
        this.view = desk.view();
        this.canvas = view.canvas();
        this.card = desk.hoverCard();
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseExit, event -> later(LEAVE_MILLIS, leave));
        canvas.addListener(SWT.MouseDown, event -> close());
        canvas.addListener(SWT.KeyDown, event -> close());
    }

    private void moved(Event event) {
        x = event.x;
        y = event.y;
        boolean pressed = (event.stateMask & SWT.BUTTON_MASK) != 0;
        String now = pressed ? null : annotationAt(view.places().at(x, y)).orElse(null);
        if (card.isOpen() && now != null && now.equals(shown)) {
            later(-1, leave);
            return;
        }
        if (card.isOpen()) {
            later(LEAVE_MILLIS, leave);
        }
        pointed = now;
        later(now == null ? -1 : REST_MILLIS, show);
    }

    private Optional<String> annotationAt(Hit hit) {
        if (hit instanceof Hit.OnLabel label) {
            return Optional.of(label.mark().id());
        }
        if (hit instanceof Hit.OnTie tie) {
            return Optional.of(tie.tie().id());
        }
        return hit instanceof Hit.OnText text
                ? desk.index().at(text.offset()).stream().findFirst().map(Mention::getId)
                : Optional.empty();
    }

    /** Runs {@code what} after a while, from now; a negative time takes it back. */
    private void later(int millis, Runnable what) {
        canvas.getDisplay().timerExec(millis, what);
    }

    private void show() {
        String id = pointed;
        if (canvas.isDisposed() || id == null || desk.isBusy()) {
            return;
        }
        new AnnotationCard(desk).of(id).ifPresent(text -> {
            Rectangle line = view.places().caretPlace(view.places().offsetAt(x, y));
            card.show(new Rectangle(x - 24, line.y, 1, line.height), desk.popupColors(), text);
            shown = id;
        });
    }

    private void leave() {
        if (canvas.isDisposed() || !card.isOpen()) {
            return;
        }
        Point mouse = canvas.toControl(canvas.getDisplay().getCursorLocation());
        if (card.isNear(mouse.x, mouse.y)) {
            later(LEAVE_MILLIS, leave);
        } else if (!annotationAt(view.places().at(mouse.x, mouse.y))
                .filter(id -> id.equals(shown))
                .isPresent()) {
            card.close();
        }
    }

    private void close() {
        later(-1, show);
        card.close();
    }
}
