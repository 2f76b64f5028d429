package org.peristiwa.ui.article.edit;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.layout.Scene;
import org.peristiwa.ui.article.paint.CanvasTheme;
import org.peristiwa.ui.article.popup.PopupColors;
import org.peristiwa.ui.article.popup.Prompt;
import org.peristiwa.ui.article.view.ArticleView;

/** The text of an article to be read and scrolled while its annotations are still on their way, with a line that says so. */
final class ArticleReading {

    private final ArticleView view;
    private final CaretModel caret;
    private final Prompt prompt;
    private final Surroundings around;
    private final Runnable wantsMore;

    /** @param wantsMore is called for each key and click that asks for what a text without annotations cannot do */
    ArticleReading(Composite parent, ArticleText text, Surroundings around, double zoom, Runnable wantsMore) {
        this.around = around;
        this.wantsMore = wantsMore;
        Segmentation none = new Uncut();
        caret = new CaretModel(text, none);
        CanvasTheme colors = CanvasTheme.of(around.theme(), mark -> Optional.empty());
        view = new ArticleView(parent, text, none, span -> Scene.EMPTY, caret, colors, zoom);
        prompt = new Prompt(view.canvas());
        view.canvas().addListener(SWT.KeyDown, this::pressed);
        view.canvas().addListener(SWT.MouseDown, this::clicked);
    }

    ArticleView view() {
        return view;
    }

    /** Where the user has put the caret. */
    int caret() {
        return caret.caret();
    }

    /** Shows {@code text} at the foot of the canvas. */
    void say(String text) {
        prompt.show(text, PopupColors.of(around.theme()));
    }

    private void clicked(Event event) {
        view.canvas().setFocus();
        caret.moveTo(view.places().offsetAt(event.x, event.y));
    }

    private void pressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        event.doit = false;
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> view.page(1);
            case SWT.PAGE_UP -> view.page(-1);
            case SWT.ARROW_DOWN -> view.line(1);
            case SWT.ARROW_UP -> view.line(-1);
            case SWT.HOME -> view.reveal(control ? 0 : view.firstOffset());
            case SWT.END -> view.reveal(control ? view.places().articleEnd() : view.firstOffset());
            default -> {
                event.doit = true;
                boolean typed = !control && event.character >= ' ';
                if (typed || event.keyCode == SWT.CR) {
                    wantsMore.run();
                }
            }
        }
    }
}
