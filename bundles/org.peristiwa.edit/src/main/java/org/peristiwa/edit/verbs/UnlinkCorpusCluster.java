package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.KnowledgeLink;

/**
 * Takes a link from a cluster of the corpus.
 *
 * @param cluster of the corpus
 * @param link one of its links
 */
public record UnlinkCorpusCluster(CorpusCluster cluster, KnowledgeLink link) implements Verb<CorpusCluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.unlinkCorpusCluster");
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        edit.remove(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__LINKS, link);
        return cluster;
    }
}
