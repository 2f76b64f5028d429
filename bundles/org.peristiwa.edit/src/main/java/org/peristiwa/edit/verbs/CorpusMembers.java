package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.corpus.CorpusPackage;

/** Keeps what clusters of the corpus name of one layer in step with that layer. */
final class CorpusMembers {

    private final CorpusEdit edit;
    private final LayerKey key;

    CorpusMembers(EditContext context, LayerKey key) {
        this.edit = new CorpusEdit(context);
        this.key = key;
    }

    /** A cluster of the layer has gone. */
    void forget(String cluster) {
        forgetIf(member -> cluster.equals(member.getCluster()));
    }

    /** The layer has gone. */
    void forgetAll() {
        forgetIf(member -> true);
    }

    /** Lets go of members for which {@code gone} holds, and of clusters of the corpus that are left with none. */
    void forgetIf(Predicate<CorpusClusterMember> gone) {
        for (CorpusCluster cluster : theirs()) {
            List<CorpusClusterMember> leaving = cluster.getMembers().stream()
                    .filter(this::isHere)
                    .filter(gone)
                    .toList();
            leaving.forEach(member -> edit.removeMember(cluster, member));
        }
    }

    /** One cluster of the layer takes the place of another. */
    void replace(String gone, String by) {
        for (CorpusCluster cluster : theirs()) {
            for (CorpusClusterMember member : List.copyOf(cluster.getMembers())) {
                if (isHere(member) && gone.equals(member.getCluster()) && find(by).isEmpty()) {
                    edit.set(member, CorpusPackage.Literals.CORPUS_CLUSTER_MEMBER__CLUSTER, by);
                }
            }
        }
        forget(gone);
    }

    /** The cluster of the corpus that names this cluster of the layer. */
    Optional<CorpusCluster> find(String cluster) {
        return theirs().stream()
                .filter(one -> one.getMembers().stream()
                        .anyMatch(member -> isHere(member) && cluster.equals(member.getCluster())))
                .findFirst();
    }

    private boolean isHere(CorpusClusterMember member) {
        return key.article().equals(member.getArticle());
    }

    private List<CorpusCluster> theirs() {
        return edit.corpus().getClusters().stream()
                .filter(cluster -> key.annotator().equals(cluster.getAnnotator()))
                .toList();
    }
}
