package org.peristiwa.edit.verbs;

import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;

/** What entities and events, the two kinds of cluster, have in common. */
final class Chains {

    private Chains() {}

    /** A new cluster of what {@code member} is, still empty. */
    static Cluster newCluster(LayerEdit edit, Filler member) {
        return member instanceof EventMention || member instanceof Event
                ? edit.add(LayerFactory.eINSTANCE.createEvent(), "c")
                : edit.add(LayerFactory.eINSTANCE.createEntity(), "c");
    }

    static EReference membersFeature(Cluster cluster) {
        return cluster instanceof Event ? Literals.EVENT__MENTIONS : Literals.ENTITY__MENTIONS;
    }

    /** The members in text order; a view that costs nothing to make. */
    static List<Mention> members(Cluster cluster) {
        return Collections.unmodifiableList(
                cluster instanceof Event event ? event.getMentions() : ((Entity) cluster).getMentions());
    }
}
