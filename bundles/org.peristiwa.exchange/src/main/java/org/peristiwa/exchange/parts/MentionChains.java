package org.peristiwa.exchange.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;

/**
 * The mentions of a layer for formats in which each is in exactly one chain: that of the cluster it is in, or one of its
 * own. What is not the same then is told.
 */
public final class MentionChains {

    /**
     * Mentions that mean the same.
     *
     * @param mentions at least one, in the layer's order
     * @param cluster what says so; null where a mention is in no cluster
     */
    public record Chain(List<Mention> mentions, @Nullable Cluster cluster) {}

    private final LayerLosses losses;
    private final Set<Mention> taken = new HashSet<>();
    private final Map<Mention, Integer> places = new HashMap<>();

    private MentionChains(Layer layer, LayerLosses losses, Predicate<Mention> isWritten) {
        this.losses = losses;
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Mention mention && isWritten.test(mention)) {
                places.put(mention, places.size());
            }
        }
    }

    /**
     * The chains of {@code layer} in the order of their first mentions.
     *
     * @param isWritten whether the format has the mention; others are in no chain
     */
    public static List<Chain> of(Layer layer, Predicate<Mention> isWritten, LayerLosses losses) {
        MentionChains chains = new MentionChains(layer, losses, isWritten);
        Map<Mention, Chain> byFirst = new HashMap<>();
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Cluster cluster) {
                List<Mention> members = chains.membersOf(cluster);
                if (!members.isEmpty()) {
                    byFirst.put(members.get(0), new Chain(members, cluster));
                }
            }
        }
        List<Chain> found = new ArrayList<>();
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Mention mention && chains.places.containsKey(mention)) {
                Chain chain = byFirst.get(mention);
                if (chain != null) {
                    found.add(chain);
                } else if (!chains.taken.contains(mention)) {
                    found.add(new Chain(List.of(mention), null));
                }
            }
        }
        return found;
    }

    private List<Mention> membersOf(Cluster cluster) {
        Set<Mention> wanted = new LinkedHashSet<>(mentionsOf(cluster));
        wanted.retainAll(places.keySet());
        if (wanted.removeAll(taken)) {
            losses.dropped("second-cluster", cluster, LossWords.secondCluster());
        }
        if (wanted.size() < 2) {
            losses.dropped("single-mention", cluster, LossWords.of("tooFewMentions"));
        }
        taken.addAll(wanted);
        tellOthers(cluster);
        List<Mention> members = new ArrayList<>(wanted);
        members.sort(Comparator.comparing(places::get));
        return members;
    }

    private void tellOthers(Cluster cluster) {
        if (cluster.getTie() != null) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "tie",
                    cluster,
                    LossWords.of("tie", cluster.getTie()),
                    LossWords.of("coreference"));
        }
        if (cluster.getType() != null) {
            losses.dropped("cluster-type", cluster, LossWords.of("clusterTypeIs", cluster.getType()));
        }
    }

    private static List<? extends Mention> mentionsOf(Cluster cluster) {
        if (cluster instanceof Entity entity) {
            return entity.getMentions();
        }
        return cluster instanceof Event event ? event.getMentions() : List.of();
    }
}
