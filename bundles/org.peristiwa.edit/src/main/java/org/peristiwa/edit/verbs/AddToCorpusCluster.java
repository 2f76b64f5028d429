package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.CorpusCluster;

/**
 * Adds a cluster of an article to a cluster of the corpus.
 *
 * @param cluster of the corpus
 * @param member a cluster of the same kind and annotator, in no cluster of the corpus yet
 */
public record AddToCorpusCluster(CorpusCluster cluster, ClusterOfArticle member) implements Verb<CorpusCluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addToCorpusCluster", member.article());
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        edit.addMember(cluster, member);
        return cluster;
    }
}
