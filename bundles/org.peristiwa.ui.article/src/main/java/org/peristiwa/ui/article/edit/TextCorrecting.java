package org.peristiwa.ui.article.edit;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.verbs.CorrectText;
import org.peristiwa.text.Span;

/** Asks what the selected words, or the word at the caret, should read, and corrects the text. */
final class TextCorrecting {

    private final ArticleDesk desk;

    TextCorrecting(ArticleDesk desk) {
        this.desk = desk;
    }

    void start() {
        Optional<Span> words = desk.markable();
        if (words.isEmpty()) {
            desk.warn("warn.nothingSelected");
            return;
        }
        Shell shell = desk.view().canvas().getShell();
        new CorrectTextDialog(shell, desk, words.get())
                .ask()
                .ifPresent(answer ->
                        desk.execute(new CorrectText(desk.key(), words.get(), answer.correction(), answer.emptied())));
    }
}
