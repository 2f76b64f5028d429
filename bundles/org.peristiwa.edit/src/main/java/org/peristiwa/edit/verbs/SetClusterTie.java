package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Says what ties the mentions of a cluster together.
 *
 * @param cluster of an open layer
 * @param tie what the format that it is for calls the tie, such as {@code Equiv}; empty for plain coreference
 */
public record SetClusterTie(Cluster cluster, String tie) implements Verb<Cluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setClusterTie", tie);
    }

    @Override
    public Cluster apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, cluster);
        edit.setText(cluster, Literals.CLUSTER__TIE, tie);
        edit.show(cluster);
        return cluster;
    }
}
