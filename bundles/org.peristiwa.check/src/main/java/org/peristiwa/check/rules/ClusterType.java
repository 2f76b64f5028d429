package org.peristiwa.check.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.LeaveCluster;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;

/** The members of a cluster are of types that cannot be the same thing. */
@Component(service = Rule.class)
public final class ClusterType extends StandardRule implements AnnotationRule {

    public ClusterType() {
        super("cluster-type", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof Cluster cluster)) {
            return;
        }
        List<? extends Mention> members = ClusterMembers.of(cluster);
        Optional<AnnotationType> own =
                cluster.getType() == null ? Optional.empty() : context.types().typeOf(cluster);
        Optional<AnnotationType> common = own.isPresent() ? own : firstType(context, members);
        if (common.isEmpty()) {
            return;
        }
        Mention related = null;
        for (Mention member : members) {
            // A cluster may have ten thousand members, and nearly all are of one type.
            if (related != null && isOfSameType(member, related)) {
                continue;
            }
            Optional<AnnotationType> type = context.types().typeOf(member);
            if (type.isEmpty() || related(context, type.get(), common.get())) {
                related = member;
            } else {
                findings.add(
                        cluster,
                        message(
                                "message",
                                context.quote(member),
                                context.typeName(member),
                                new SchemaName(context.types(), common.get())),
                        fix("leaveCluster", new LeaveCluster(member, cluster)));
            }
        }
    }

    private static boolean isOfSameType(Mention one, Mention other) {
        return one.eClass() == other.eClass() && Objects.equals(one.getType(), other.getType());
    }

    private static Optional<AnnotationType> firstType(LayerContext context, List<? extends Mention> members) {
        return members.stream()
                .flatMap(member -> context.types().typeOf(member).stream())
                .findFirst();
    }

    private static boolean related(LayerContext context, AnnotationType one, AnnotationType other) {
        return one.eClass() == other.eClass()
                && (context.types().isA(one, other.getId()) || context.types().isA(other, one.getId()));
    }
}
