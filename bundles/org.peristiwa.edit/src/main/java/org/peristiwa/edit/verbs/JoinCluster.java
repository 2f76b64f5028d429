package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;

/**
 * Says that two mentions, or the clusters that they are in, speak of the same thing. Two mentions make a cluster, a
 * mention joins the other's cluster, and of two clusters the second goes into the first with all that refers to it.
 *
 * @param one a mention or a cluster of an open layer
 * @param other another one of that layer; events join events and all else joins all else
 */
public record JoinCluster(Filler one, Filler other) implements Verb<Cluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.joinCluster");
    }

    @Override
    public Cluster apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, one);
        edit.requireHere(other);
        if (one == other || isOfEvents(one) != isOfEvents(other)) {
            throw Refusal.of("cluster.kinds");
        }
        Cluster first = clusterOf(one, edit).orElse(null);
        Cluster second = clusterOf(other, edit).orElse(null);
        if (first != null && second != null) {
            return joined(first, second, edit);
        }
        Cluster cluster = Stream.of(first, second)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Chains.newCluster(edit, one));
        addMember(cluster, one, edit);
        addMember(cluster, other, edit);
        edit.show((Annotation) one);
        return cluster;
    }

    private static boolean isOfEvents(Filler filler) {
        return filler instanceof EventMention || filler instanceof Event;
    }

    /** The filler itself where it is a cluster, else the cluster of coreference that it is in. */
    private static Optional<Cluster> clusterOf(Filler filler, LayerEdit edit) {
        if (filler instanceof Cluster cluster) {
            return Optional.of(cluster);
        }
        return edit.index().clustersOf((Mention) filler).stream()
                .filter(cluster -> cluster.getTie() == null)
                .findFirst();
    }

    private static void addMember(Cluster cluster, Filler filler, LayerEdit edit) {
        if (filler instanceof Mention mention) {
            edit.add(cluster, Chains.membersFeature(cluster), mention);
        }
    }

    private static Cluster joined(Cluster first, Cluster second, LayerEdit edit) {
        if (first == second) {
            throw Refusal.of("cluster.together");
        }
        Removal removal = new Removal(edit);
        new Handover(edit, removal).handOver(second, first);
        if (first.getType() == null) {
            edit.set(first, Literals.CLUSTER__TYPE, second.getType());
        }
        for (Mention member : List.copyOf(Chains.members(second))) {
            edit.remove(second, Chains.membersFeature(second), member);
            edit.add(first, Chains.membersFeature(first), member);
        }
        edit.corpusMembers().replace(second.getId(), first.getId());
        removal.remove(second);
        edit.show(first);
        return first;
    }
}
