package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;

/**
 * Says that some members of a cluster speak of something else. They make a cluster of their own, of the same type; one
 * alone is in none. What refers to the old cluster goes on to.
 *
 * @param cluster of an open layer
 * @param members some of its members, not all
 */
public record SplitCluster(Cluster cluster, Collection<? extends Mention> members) implements Verb<Filler> {

    public SplitCluster {
        members = List.copyOf(members);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.splitCluster");
    }

    /** Gives back the new cluster, or the one member that is alone now. */
    @Override
    public Filler apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, cluster);
        Set<Mention> leaving = new LinkedHashSet<>(members);
        int size = Chains.members(cluster).size();
        boolean allIn = leaving.stream()
                .allMatch(one -> edit.index().clustersOf(one).stream().anyMatch(other -> other == cluster));
        if (leaving.isEmpty() || leaving.size() >= size || !allIn) {
            throw Refusal.of("cluster.splitAll");
        }
        String type = cluster.getType();
        String tie = cluster.getTie();
        Removal removal = new Removal(edit);
        leaving.forEach(one -> removal.leave(cluster, one));
        Mention first = leaving.iterator().next();
        if (leaving.size() == 1) {
            edit.show(first);
            return first;
        }
        Cluster split = Chains.newCluster(edit, first);
        edit.set(split, Literals.CLUSTER__TYPE, type);
        edit.set(split, Literals.CLUSTER__TIE, tie);
        leaving.forEach(one -> edit.add(split, Chains.membersFeature(split), one));
        edit.show(first);
        return split;
    }
}
