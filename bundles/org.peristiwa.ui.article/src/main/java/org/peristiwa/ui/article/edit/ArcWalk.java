package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.ui.article.scene.FillerPlace;

/** Picks the arcs of the mention at the caret one after another, so that keys reach what the mouse can click. */
final class ArcWalk {

    private final ArticleDesk desk;

    ArcWalk(ArticleDesk desk) {
        this.desk = desk;
    }

    void go(int step) {
        Optional<Mention> owner = owner();
        List<String> arcs = owner.map(this::arcs).orElse(List.of());
        if (arcs.isEmpty()) {
            desk.warn("warn.noArc");
            return;
        }
        int at = desk.caret().picked().map(arcs::indexOf).orElse(-1);
        int next = at < 0 ? (step > 0 ? 0 : arcs.size() - 1) : Math.floorMod(at + step, arcs.size());
        int begin = owner.map(Mention::getExtent)
                .map(extent -> extent.begin())
                .orElse(desk.caret().caret());
        desk.caret().pick(arcs.get(next), begin);
        desk.view().reveal(begin);
    }

    /** Whose arcs: the mention at the caret; while an arc is picked, the one that it begins at. */
    private Optional<Mention> owner() {
        Optional<Argument> argument = desk.argument();
        if (argument.isPresent()) {
            return at(argument.get().getEvent())
                    .or(() -> Optional.of(argument.get().getEvent()));
        }
        Optional<Annotation> annotation = desk.annotation();
        if (annotation.isPresent() && annotation.get() instanceof Relation relation && relation.getSource() != null) {
            return FillerPlace.mentionOf(relation.getSource(), desk.caret().caret());
        }
        return desk.mention();
    }

    /** The mention that the caret stands on, if {@code event}'s arc was reached from there. */
    private Optional<Mention> at(EventMention event) {
        return desk.index().at(desk.caret().caret()).stream()
                .filter(mention -> mention.equals(event)
                        || desk.index().argumentsFilledBy(mention).stream()
                                .anyMatch(filled -> filled.getEvent().equals(event)))
                .findFirst();
    }

    private List<String> arcs(Mention mention) {
        List<String> arcs = new ArrayList<>();
        if (mention instanceof EventMention event) {
            event.getArguments().forEach(argument -> arcs.add(argument.getId()));
        }
        desk.index().argumentsFilledBy(mention).forEach(argument -> arcs.add(argument.getId()));
        desk.index().relationsOf(mention).forEach(relation -> arcs.add(relation.getId()));
        return arcs;
    }
}
