package org.peristiwa.ui.article.scene;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;

/** Where a filler shows in the text. */
public final class FillerPlace {

    private FillerPlace() {}

    /** The mention itself; of a cluster the mention that begins nearest to {@code offset}; none without a place. */
    public static Optional<Mention> mentionOf(Filler filler, int offset) {
        if (filler instanceof Mention mention) {
            return Optional.of(mention).filter(m -> m.getExtent() != null);
        }
        return members(filler).stream()
                .map(Mention.class::cast)
                .filter(member -> member.getExtent() != null)
                .min(Comparator.comparingInt(
                                (Mention m) -> Math.abs(m.getExtent().begin() - offset))
                        .thenComparing(Mention::getId));
    }

    /** The mentions of a cluster; the mention itself. */
    public static Collection<? extends Mention> members(Filler filler) {
        if (filler instanceof Entity entity) {
            return entity.getMentions();
        }
        if (filler instanceof Event event) {
            return event.getMentions();
        }
        return filler instanceof Mention mention ? List.of(mention) : List.of();
    }
}
