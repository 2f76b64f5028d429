package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Removes a cluster of the corpus; the clusters of articles that it gathered stay.
 *
 * @param cluster of the corpus
 */
public record RemoveCorpusCluster(CorpusCluster cluster) implements Verb<Corpus> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeCorpusCluster");
    }

    @Override
    public Corpus apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        edit.remove(edit.corpus(), CorpusPackage.Literals.CORPUS__CLUSTERS, cluster);
        return edit.corpus();
    }
}
