package org.peristiwa.check.rules;

import java.util.List;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Mention;

/** The mentions of a cluster, whichever kind it is. */
final class ClusterMembers {

    private ClusterMembers() {}

    static List<? extends Mention> of(Cluster cluster) {
        if (cluster instanceof Entity entity) {
            return entity.getMentions();
        }
        return cluster instanceof Event event ? event.getMentions() : List.of();
    }
}
