package org.peristiwa.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;

/** A cluster over articles has a member that there is not, or of the other kind, or that is in two of them. */
@Component(service = Rule.class)
public final class CorpusClusters extends StandardRule implements CorpusRule {

    public CorpusClusters() {
        super("corpus-cluster", Severity.ERROR);
    }

    @Override
    public void check(CorpusSession session, CorpusFindings findings) {
        Map<List<String>, String> clusterOf = new HashMap<>();
        for (CorpusCluster cluster : session.corpus().getClusters()) {
            for (CorpusClusterMember member : cluster.getMembers()) {
                String id = String.valueOf(cluster.getId());
                List<String> who = List.of(
                        String.valueOf(cluster.getAnnotator()),
                        String.valueOf(member.getArticle()),
                        String.valueOf(member.getCluster()));
                if (CorpusClusterMembers.find(session, cluster, member).isEmpty()) {
                    findings.add(message("missing", id, who.get(0), who.get(1), who.get(2)));
                }
                String other = clusterOf.putIfAbsent(who, id);
                if (other != null) {
                    findings.add(message("two", who.get(2), who.get(1), other, id));
                }
            }
        }
    }
}
