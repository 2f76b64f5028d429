package org.peristiwa.exchange.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.words.Message;

/**
 * What a format wrote for each mention, for what refers to mentions: where that names a cluster, its first mention that
 * was written stands for it, and that is told.
 *
 * @param <W> what was written
 */
public final class WrittenMentions<W> {

    private final Map<Mention, W> written = new HashMap<>();
    private final LayerLosses losses;

    public WrittenMentions(LayerLosses losses) {
        this.losses = losses;
    }

    /** Notes what was written for a mention. */
    public void put(Mention mention, W what) {
        written.put(mention, what);
    }

    /** Whether a mention was written. */
    public boolean has(Mention mention) {
        return written.containsKey(mention);
    }

    /**
     * What was written for a mention or a cluster; empty where nothing was.
     *
     * @param annotation that refers to it
     * @param what it is there, such as {@link LossWords#participant}
     */
    public Optional<W> of(@Nullable Filler filler, Annotation annotation, Message what) {
        if (filler instanceof Mention mention) {
            return Optional.ofNullable(written.get(mention));
        }
        Optional<W> first = membersOf(filler).stream()
                .filter(written::containsKey)
                .findFirst()
                .map(written::get);
        if (filler instanceof Cluster && first.isPresent()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "cluster",
                    annotation,
                    LossWords.of("asCluster", what),
                    LossWords.firstMention());
        }
        return first;
    }

    private static List<? extends Mention> membersOf(@Nullable Filler filler) {
        if (filler instanceof Entity entity) {
            return entity.getMentions();
        }
        return filler instanceof Event event ? event.getMentions() : List.of();
    }
}
