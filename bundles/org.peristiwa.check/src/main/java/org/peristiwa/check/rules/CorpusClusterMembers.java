package org.peristiwa.check.rules;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;

/** The clusters of layers that a cluster over articles gathers. */
final class CorpusClusterMembers {

    private CorpusClusterMembers() {}

    /** The member, if the layer can be read and has it and it is of the right kind. */
    static Optional<Cluster> find(CorpusSession session, CorpusCluster cluster, CorpusClusterMember member) {
        if (cluster.getAnnotator() == null || member.getArticle() == null || member.getCluster() == null) {
            return Optional.empty();
        }
        LayerKey key = new LayerKey(cluster.getAnnotator(), member.getArticle());
        if (!session.layers().contains(key)) {
            return Optional.empty();
        }
        try {
            return session.layer(key)
                    .flatMap(layer -> session.index(layer).annotation(member.getCluster()))
                    .filter(found ->
                            cluster.getKind() == ClusterKind.ENTITY ? found instanceof Entity : found instanceof Event)
                    .map(Cluster.class::cast);
        } catch (UncheckedIOException | EditException e) {
            // A layer that cannot be read is a problem of its own.
            return Optional.empty();
        }
    }
}
