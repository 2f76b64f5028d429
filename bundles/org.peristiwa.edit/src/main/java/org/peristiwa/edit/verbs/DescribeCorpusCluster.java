package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says what a cluster of the corpus is.
 *
 * @param cluster of the corpus
 * @param type id of a type, or empty: that of its members
 * @param name what it is called; empty for not said
 */
public record DescribeCorpusCluster(CorpusCluster cluster, String type, String name) implements Verb<CorpusCluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.describeCorpusCluster", name);
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        edit.set(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__TYPE, type);
        edit.set(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__LABEL, name);
        return cluster;
    }
}
