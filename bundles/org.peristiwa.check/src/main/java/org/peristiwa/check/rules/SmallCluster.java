package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;

/** A cluster has fewer than two mentions and no link that says what it is. */
@Component(service = Rule.class)
public final class SmallCluster extends StandardRule implements AnnotationRule {

    public SmallCluster() {
        super("small-cluster", Severity.INFO);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof Cluster cluster
                && ClusterMembers.of(cluster).size() < 2
                && cluster.getLinks().isEmpty()) {
            findings.add(
                    cluster,
                    message(
                            "message",
                            cluster.getId(),
                            ClusterMembers.of(cluster).size()),
                    fix("delete", new DeleteAnnotations(cluster)));
        }
    }
}
