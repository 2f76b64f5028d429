package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.schema.AnnotationType;

/** The members of a cluster over articles are of types that cannot be the same thing. */
@Component(service = Rule.class)
public final class CorpusClusterType extends StandardRule implements CorpusRule {

    public CorpusClusterType() {
        super("corpus-cluster-type", Severity.WARNING);
    }

    @Override
    public void check(CorpusSession session, CorpusFindings findings) {
        for (CorpusCluster cluster : session.corpus().getClusters()) {
            AnnotationType first = null;
            for (CorpusClusterMember member : cluster.getMembers()) {
                AnnotationType type = CorpusClusterMembers.find(session, cluster, member)
                        .flatMap(session.types()::typeOf)
                        .orElse(null);
                if (first != null && type != null && !RelatedTypes.are(session.types(), first, type)) {
                    findings.add(
                            member.getArticle(),
                            message(
                                    "message",
                                    String.valueOf(cluster.getId()),
                                    new SchemaName(session.types(), first),
                                    member.getCluster(),
                                    new SchemaName(session.types(), type)));
                }
                first = first == null ? type : first;
            }
        }
    }
}
