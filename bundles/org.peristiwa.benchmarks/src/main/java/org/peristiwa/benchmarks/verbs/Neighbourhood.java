package org.peristiwa.benchmarks.verbs;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;

/** The mentions around one place of an article, each in its turn. */
final class Neighbourhood {

    private static final int NEAR = 400;

    private final LayerIndex index;
    private final List<Mention> mentions;
    private final Entity hero;
    private int turn;

    Neighbourhood(Layer layer, LayerIndex index, Place place) {
        this.index = index;
        int first = place.first(index.mentions().size(), NEAR);
        this.mentions = List.copyOf(index.mentions().subList(first, first + NEAR));
        this.hero = layer.getAnnotations().stream()
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .max(Comparator.comparingInt(entity -> entity.getMentions().size()))
                .orElseThrow();
    }

    Entity hero() {
        return hero;
    }

    EventMention event() {
        return next(EventMention.class, event -> true);
    }

    EntityMention entity() {
        return next(EntityMention.class, entity -> true);
    }

    EntityMention loneEntity() {
        return next(EntityMention.class, entity -> index.clustersOf(entity).isEmpty());
    }

    EntityMention memberOfHero() {
        return next(EntityMention.class, entity -> index.clustersOf(entity).contains(hero));
    }

    private <M extends Mention> M next(Class<M> kind, Predicate<M> wanted) {
        for (int i = 0; i < NEAR; i++) {
            Mention mention = mentions.get(turn++ % NEAR);
            if (kind.isInstance(mention) && wanted.test(kind.cast(mention))) {
                return kind.cast(mention);
            }
        }
        throw new IllegalStateException("no such mention near here: " + kind.getSimpleName());
    }
}
