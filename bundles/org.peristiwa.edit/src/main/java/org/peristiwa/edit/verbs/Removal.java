package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.List;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;

/**
 * Removes annotations with all that hangs on them: the arguments that they fill, their relations, their places in
 * clusters and reports. A cluster that is left with one mention gives what it had to that mention and goes.
 */
final class Removal {

    private final LayerEdit edit;

    Removal(LayerEdit edit) {
        this.edit = edit;
    }

    void remove(Collection<? extends Annotation> annotations) {
        annotations.forEach(this::remove);
    }

    /** Does nothing where it has gone already with another. */
    void remove(Annotation annotation) {
        if (annotation.eContainer() == null) {
            return;
        }
        if (annotation instanceof Filler filler) {
            edit.index().argumentsFilledBy(filler).forEach(this::removeArgument);
        }
        Collection<Annotation> referrers = edit.index().referrers(annotation);
        edit.remove(edit.layer(), Literals.LAYER__ANNOTATIONS, annotation);
        referrers.forEach(referrer -> release(referrer, annotation));
        if (annotation instanceof Cluster) {
            edit.corpusMembers().forget(annotation.getId());
        }
    }

    void removeArgument(Argument argument) {
        if (argument.getEvent() != null) {
            edit.remove(argument.getEvent(), Literals.EVENT_MENTION__ARGUMENTS, argument);
        }
    }

    private void release(Annotation referrer, Annotation gone) {
        if (referrer instanceof Relation) {
            remove(referrer);
        } else if (referrer instanceof Cluster cluster && gone instanceof Mention member) {
            leave(cluster, member);
        } else if (referrer instanceof Attribution attribution) {
            releaseAttribution(attribution, gone);
        } else if (referrer instanceof TimeMention time && time.getAnchor() == gone) {
            edit.set(time, Literals.TIME_MENTION__ANCHOR, null);
        }
    }

    private void releaseAttribution(Attribution attribution, Annotation gone) {
        if (attribution.getSource() == gone) {
            edit.set(attribution, Literals.ATTRIBUTION__SOURCE, null);
        }
        edit.remove(attribution, Literals.ATTRIBUTION__CONTENT_EVENTS, gone);
        edit.remove(attribution, Literals.ATTRIBUTION__CONTENT_ATTRIBUTIONS, gone);
        if (ReportParts.of(attribution).equals(ReportParts.NONE)) {
            remove(attribution);
        }
    }

    /** A mention leaves a cluster, which may end by that. */
    void leave(Cluster cluster, Mention member) {
        edit.remove(cluster, Chains.membersFeature(cluster), member);
        List<Mention> left = Chains.members(cluster);
        if (left.size() == 1) {
            Mention last = left.get(0);
            new Handover(edit, this).handOver(cluster, last);
            edit.remove(cluster, Chains.membersFeature(cluster), last);
        }
        if (left.size() < 2) {
            remove(cluster);
        }
    }
}
