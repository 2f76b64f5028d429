package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Mention;

/**
 * Takes a mention from a cluster. A cluster that is left with one mention gives its roles and relations to that mention
 * and goes.
 *
 * @param mention a member
 * @param cluster of an open layer
 */
public record LeaveCluster(Mention mention, Cluster cluster) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.leaveCluster");
    }

    @Override
    public Mention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, cluster);
        if (edit.index().clustersOf(mention).stream().noneMatch(one -> one == cluster)) {
            throw Refusal.of("cluster.notIn");
        }
        new Removal(edit).leave(cluster, mention);
        edit.show(mention);
        return mention;
    }
}
