package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;

/**
 * Says that several mentions speak of the same thing. Those that are in clusters of coreference already bring them along:
 * all become one.
 *
 * @param mentions of one open layer, two or more; all events, or none
 */
public record MakeCluster(Collection<? extends Mention> mentions) implements Verb<Cluster> {

    public MakeCluster {
        mentions = List.copyOf(mentions);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.makeCluster", String.valueOf(mentions.size()));
    }

    @Override
    public Cluster apply(EditContext context) {
        List<Mention> distinct =
                mentions.stream().map(Mention.class::cast).distinct().toList();
        if (distinct.size() < 2) {
            throw Refusal.of("cluster.two");
        }
        LayerEdit edit = LayerEdit.of(context, distinct.get(0));
        Cluster cluster = null;
        for (Mention other : distinct.subList(1, distinct.size())) {
            edit.requireHere(other);
            boolean there = cluster != null && edit.index().clustersOf(other).contains(cluster);
            if (!there) {
                Filler first = cluster == null ? distinct.get(0) : cluster;
                cluster = togetherAlready(edit, first, other)
                        .orElseGet(() -> new JoinCluster(first, other).apply(context));
            }
        }
        edit.show(distinct.get(0));
        return Objects.requireNonNull(cluster);
    }

    private static Optional<Cluster> togetherAlready(LayerEdit edit, Filler first, Mention other) {
        return first instanceof Mention mention
                ? edit.index().clustersOf(mention).stream()
                        .filter(one -> one.getTie() == null)
                        .filter(edit.index().clustersOf(other)::contains)
                        .findFirst()
                : Optional.empty();
    }
}
