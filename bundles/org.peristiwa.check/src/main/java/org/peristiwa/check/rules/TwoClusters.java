package org.peristiwa.check.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.edit.verbs.LeaveCluster;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Mention;

/** A mention belongs to two clusters of one kind, which are then one. */
@Component(service = Rule.class)
public final class TwoClusters extends StandardRule implements AnnotationRule {

    public TwoClusters() {
        super("two-clusters", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_NAMES_IT;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof Mention mention)) {
            return;
        }
        List<Cluster> clusters = context.index().clustersOf(mention).stream()
                .sorted(AnnotationOrder.INSTANCE)
                .toList();
        for (int i = 1; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            if (cluster.eClass() == clusters.get(0).eClass()) {
                findings.add(
                        mention,
                        message(
                                "message",
                                context.quote(mention),
                                clusters.get(0).getId(),
                                cluster.getId()),
                        fix("leaveThis", new LeaveCluster(mention, cluster), cluster.getId()));
            }
        }
    }
}
