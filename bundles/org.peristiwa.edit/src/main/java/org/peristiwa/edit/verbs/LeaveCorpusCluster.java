package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.CorpusCluster;

/**
 * Takes a cluster of an article from a cluster of the corpus, which goes with its last member.
 *
 * @param cluster of the corpus
 * @param member one of its members
 */
public record LeaveCorpusCluster(CorpusCluster cluster, ClusterOfArticle member) implements Verb<CorpusCluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.leaveCorpusCluster", member.article());
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        edit.removeMember(cluster, edit.memberOf(cluster, member));
        return cluster;
    }
}
