package org.peristiwa.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.text.Span;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.tour.Goal;

/** Tells whether a user has reached what a step of a tour waits for. */
record GoalCheck(CorpusSession session, LayerKey layer) {

    /** By where the user looks now. */
    boolean reachedBy(Goal goal, Selected selected) {
        return goal instanceof Goal.Caret wanted
                && selected.layer().equals(layer)
                && selected.caret().isPresent()
                && places(wanted.words()).stream()
                        .anyMatch(place ->
                                place.begin() <= selected.caretOffset() && selected.caretOffset() <= place.end());
    }

    /** By what has just been done. */
    boolean reachedBy(Goal goal, CorpusChange change) {
        if (goal instanceof Goal.Undone) {
            return change.kind() == CorpusChange.Kind.UNDONE;
        }
        if (goal instanceof Goal.Redone) {
            return change.kind() == CorpusChange.Kind.REDONE;
        }
        return change.layers().contains(layer)
                && session.layerInMemory(layer)
                        .map(session::index)
                        .filter(index -> isThere(goal, index))
                        .isPresent();
    }

    private boolean isThere(Goal goal, LayerIndex index) {
        if (goal instanceof Goal.Event wanted) {
            return isOn(
                    wanted.words(), index, mention -> mention instanceof EventMention && isA(mention, wanted.type()));
        }
        if (goal instanceof Goal.Entity wanted) {
            return isOn(
                    wanted.words(), index, mention -> mention instanceof EntityMention && isA(mention, wanted.type()));
        }
        if (goal instanceof Goal.Role wanted) {
            return isOn(wanted.words(), index, mention -> index.argumentsFilledBy(mention).stream()
                    .anyMatch(argument -> wanted.role().equals(argument.getRole())));
        }
        return goal instanceof Goal.Accepted
                && index.mentions().stream().anyMatch(mention -> mention.getOrigin() == Origin.SUGGESTED);
    }

    private boolean isA(Mention mention, String type) {
        SchemaView types = session.types();
        Optional<AnnotationType> known = types.typeOf(mention);
        return known.filter(one -> types.isA(one, type)).isPresent();
    }

    private boolean isOn(String words, LayerIndex index, Predicate<Mention> wanted) {
        return places(words).stream()
                .anyMatch(place -> index.overlapping(place).stream().anyMatch(wanted));
    }

    private List<Span> places(String words) {
        String text = session.text(layer.article()).content();
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }
}
