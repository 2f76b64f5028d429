package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;

/**
 * Says that a mention speaks of something else than was said: it leaves the clusters of coreference that it is in and
 * joins another. A cluster that is left with one mention gives what it had to that mention and goes.
 *
 * @param mention of an open layer
 * @param target a cluster of that layer, or a mention whose cluster is meant or with which it makes one
 */
public record MoveToCluster(Mention mention, Filler target) implements Verb<Cluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.moveToCluster");
    }

    @Override
    public Cluster apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        edit.requireHere(target);
        if (mention == target) {
            throw Refusal.of("cluster.itself");
        }
        Removal removal = new Removal(edit);
        for (Cluster cluster : edit.index().clustersOf(mention)) {
            if (cluster.getTie() == null) {
                requireElsewhere(edit, cluster);
                removal.leave(cluster, mention);
            }
        }
        return new JoinCluster(target, mention).apply(context);
    }

    private void requireElsewhere(LayerEdit edit, Cluster cluster) {
        boolean same = cluster == target
                || (target instanceof Mention other
                        && edit.index().clustersOf(other).stream().anyMatch(one -> one == cluster));
        if (same) {
            throw Refusal.of("cluster.inAlready");
        }
    }
}
