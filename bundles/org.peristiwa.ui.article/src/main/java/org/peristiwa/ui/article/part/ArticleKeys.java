package org.peristiwa.ui.article.part;

import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.article.edit.ArticleEditing;

/** Lets single letters be commands only while the article's text has the keyboard and does not wait for a hint. */
final class ArticleKeys {

    private final EContextService contexts;
    private final ArticleEditing editing;
    private final Canvas canvas;
    private boolean active;

    ArticleKeys(EContextService contexts, ArticleEditing editing) {
        this.contexts = contexts;
        this.editing = editing;
        this.canvas = editing.desk().view().canvas();
        canvas.addListener(SWT.FocusIn, event -> update());
        canvas.addListener(SWT.FocusOut, event -> activate(false));
        canvas.addListener(SWT.Dispose, event -> activate(false));
        editing.onModeChange(this::update);
    }

    void update() {
        activate(!canvas.isDisposed() && canvas.isFocusControl() && !editing.takesLetters());
    }

    private void activate(boolean wanted) {
        if (wanted == active) {
            return;
        }
        active = wanted;
        if (wanted) {
            contexts.activateContext(WorkbenchIds.CONTEXT_ARTICLE);
        } else {
            contexts.deactivateContext(WorkbenchIds.CONTEXT_ARTICLE);
        }
    }
}
