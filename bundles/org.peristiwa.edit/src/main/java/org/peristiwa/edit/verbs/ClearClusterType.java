package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Takes its own type from a cluster, which then has that of its mentions.
 *
 * @param cluster of an open layer
 */
public record ClearClusterType(Cluster cluster) implements Verb<Cluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.clearClusterType");
    }

    @Override
    public Cluster apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, cluster);
        edit.set(cluster, Literals.CLUSTER__TYPE, null);
        edit.show(cluster);
        return cluster;
    }
}
