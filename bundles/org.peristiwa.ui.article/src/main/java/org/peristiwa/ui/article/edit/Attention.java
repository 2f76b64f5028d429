package org.peristiwa.ui.article.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.scene.EmphasisFinder;
import org.peristiwa.ui.article.view.RulerMark;

/** Lets what is at the caret stand out. */
final class Attention {

    private final ArticleDesk desk;
    private Emphasis.Arcs arcs = Emphasis.Arcs.ALL;

    Attention(ArticleDesk desk) {
        this.desk = desk;
    }

    void show(Emphasis.Arcs shown) {
        arcs = shown;
        follow();
    }

    /** All arcs, then those of the event at the caret, then none, then all again. */
    void showNext() {
        show(
                switch (arcs) {
                    case ALL -> Emphasis.Arcs.FOCUSED;
                    case FOCUSED -> Emphasis.Arcs.NONE;
                    case NONE -> Emphasis.Arcs.ALL;
                });
    }

    /** The caret has moved, or the annotations have changed. */
    void follow() {
        desk.rememberEvent();
        String selected = desk.caret().picked().orElse(null);
        // While words are selected for it, the event stays in view.
        String focus = desk.focus()
                .or(() -> desk.caret().selection().flatMap(span -> desk.lastEvent()
                        .map(event -> event.getId())))
                .orElse(null);
        Emphasis emphasis = desk.session().reading(() -> EmphasisFinder.find(desk.index(), focus, selected, arcs));
        desk.view().emphasise(emphasis);
        desk.view().showChain(places(emphasis));
    }

    private List<RulerMark> places(Emphasis emphasis) {
        return emphasis.chain().stream()
                .flatMap(id -> desk.index().annotation(id).stream())
                .filter(Mention.class::isInstance)
                .map(mention -> ((Mention) mention).getExtent())
                .filter(Objects::nonNull)
                .map(extent -> new RulerMark(extent.begin(), RulerMark.Kind.CHAIN))
                .sorted(Comparator.comparingInt(RulerMark::offset))
                .toList();
    }
}
