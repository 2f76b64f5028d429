package org.peristiwa.edit.verbs;

import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.corpus.CorpusFactory;

/**
 * A cluster of one annotator's layer, as a cluster of the corpus names it.
 *
 * @param article id of an article
 * @param cluster id of an entity or event of that article's layer
 */
public record ClusterOfArticle(String article, String cluster) {

    /** What {@code member} names. */
    public static ClusterOfArticle of(CorpusClusterMember member) {
        return new ClusterOfArticle(member.getArticle(), member.getCluster());
    }

    CorpusClusterMember asModel() {
        CorpusClusterMember member = CorpusFactory.eINSTANCE.createCorpusClusterMember();
        member.setArticle(article);
        member.setCluster(cluster);
        return member;
    }
}
