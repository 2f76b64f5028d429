package org.peristiwa.ui.article.edit;

import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * Copy, cut and paste. The text of an article is frozen, so selected words are copied and never cut or pasted; a
 * mention is copied as what it says of its words, and pasted on other words.
 */
final class Copying {

    private final ArticleDesk desk;
    private @Nullable CopiedMention copied;

    Copying(ArticleDesk desk) {
        this.desk = desk;
    }

    /** The selected words; without any, the mention at the caret with its words. */
    void copy() {
        Optional<Span> selected = desk.caret().selection();
        Optional<Mention> mention = desk.mention().filter(m -> m.getExtent() != null);
        if (selected.isPresent()) {
            toClipboard(desk.session().text(desk.key().article()).slice(selected.get()));
        } else if (mention.isPresent()) {
            copied = CopiedMention.of(mention.get());
            toClipboard(desk.session()
                    .text(desk.key().article())
                    .slice(mention.get().getExtent(), " "));
        } else {
            desk.warn("warn.nothingToCopy");
        }
    }

    /** Copies the mention at the caret and deletes it. */
    void cut() {
        if (desk.caret().selection().isPresent()) {
            desk.warn("warn.frozenText");
            return;
        }
        Optional<Mention> mention = desk.mention().filter(m -> m.getExtent() != null);
        if (mention.isEmpty()) {
            desk.warn("warn.nothingToCopy");
            return;
        }
        copy();
        desk.execute(new DeleteAnnotations(mention.get()));
        desk.caret().unpick();
    }

    /** Marks the selection, or the token at the caret, as what was copied last. */
    void paste() {
        CopiedMention copy = copied;
        Optional<Span> words = desk.markable();
        if (copy == null) {
            desk.warn("warn.nothingCopied");
        } else if (words.isEmpty()) {
            desk.warn("warn.nothingSelected");
        } else {
            desk.execute(copy.on(desk.key(), Extent.of(words.get()))).ifPresent(desk::pick);
        }
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(desk.view().canvas().getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
