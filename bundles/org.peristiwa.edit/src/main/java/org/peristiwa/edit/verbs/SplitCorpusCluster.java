package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Objects;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says that some members of a cluster of the corpus are something else: they make one of their own.
 *
 * @param cluster of the corpus
 * @param members some of its members, not all
 * @param name what the new cluster is called; empty for not said
 */
public record SplitCorpusCluster(CorpusCluster cluster, List<ClusterOfArticle> members, String name)
        implements Verb<CorpusCluster> {

    public SplitCorpusCluster {
        members = List.copyOf(members);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.splitCorpusCluster");
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        List<CorpusClusterMember> leaving = members.stream()
                .distinct()
                .map(member -> edit.memberOf(cluster, member))
                .toList();
        if (leaving.isEmpty() || leaving.size() == cluster.getMembers().size()) {
            throw Refusal.of("cluster.splitAll");
        }
        CorpusCluster split = edit.newCluster(cluster.getKind(), cluster.getAnnotator());
        edit.set(split, CorpusPackage.Literals.CORPUS_CLUSTER__TYPE, Objects.requireNonNullElse(cluster.getType(), ""));
        edit.set(split, CorpusPackage.Literals.CORPUS_CLUSTER__LABEL, name);
        edit.moveAll(cluster, split, CorpusPackage.Literals.CORPUS_CLUSTER__MEMBERS, leaving);
        return split;
    }
}
