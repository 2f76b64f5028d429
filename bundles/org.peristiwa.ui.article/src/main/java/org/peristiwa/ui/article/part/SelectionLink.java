package org.peristiwa.ui.article.part;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Place;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.article.edit.ArticleDesk;
import org.peristiwa.ui.article.edit.ArticleEditing;

/** Keeps the caret of an editor and the selection of the workbench the same. */
final class SelectionLink {

    private final CorpusSelection selection;
    private final ArticleEditing editing;
    private final String name;
    private final ListenerHandle following;
    private final ListenerHandle leading;
    private boolean busy;

    /** @param name by which this editor knows what it selected itself */
    SelectionLink(CorpusSelection selection, ArticleEditing editing, String name) {
        this.selection = selection;
        this.editing = editing;
        this.name = name;
        leading = editing.desk().caret().listen(this::publish);
        following = selection.listen(this::follow);
    }

    /** Tells the workbench what is selected here. */
    void publish() {
        if (busy) {
            return;
        }
        ArticleDesk desk = editing.desk();
        selection.select(new Selected(
                desk.key(),
                desk.caret().caret(),
                desk.caret().selection().orElse(null),
                desk.focus().orElse(null),
                name));
    }

    private void follow(Optional<Selected> now) {
        if (now.isEmpty()
                || now.get().by().equals(name)
                || !now.get().layer().equals(editing.desk().key())) {
            return;
        }
        Selected selected = now.get();
        @Nullable String annotation = selected.annotation().orElse(null);
        if (annotation == null && selected.caret().isEmpty()) {
            return;
        }
        busy = true;
        try {
            editing.reveal(new Place(
                    selected.layer(),
                    annotation,
                    selected.span().or(() -> place(selected)).orElse(null)));
        } finally {
            busy = false;
        }
    }

    /** Where the selected annotation stands, when the selection says no more than its id. */
    private Optional<Span> place(Selected selected) {
        return selected.annotation()
                .flatMap(id -> editing.desk().index().annotation(id))
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .map(mention -> mention.getExtent())
                .map(extent -> extent.pieces().get(0));
    }

    void close() {
        leading.close();
        following.close();
    }
}
