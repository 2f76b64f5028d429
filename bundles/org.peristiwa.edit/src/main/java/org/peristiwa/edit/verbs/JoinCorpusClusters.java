package org.peristiwa.edit.verbs;

import java.util.Objects;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says that two clusters of the corpus are one: the second goes into the first with its members and links.
 *
 * @param first of the corpus
 * @param second another one, of the same kind and annotator
 */
public record JoinCorpusClusters(CorpusCluster first, CorpusCluster second) implements Verb<CorpusCluster> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.joinCorpusClusters");
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(first);
        edit.requireThere(second);
        if (first == second
                || first.getKind() != second.getKind()
                || !Objects.equals(first.getAnnotator(), second.getAnnotator())) {
            throw Refusal.of("corpus.clusterKinds");
        }
        if (first.getType() == null && second.getType() != null) {
            edit.set(first, CorpusPackage.Literals.CORPUS_CLUSTER__TYPE, second.getType());
        }
        if (first.getLabel() == null && second.getLabel() != null) {
            edit.set(first, CorpusPackage.Literals.CORPUS_CLUSTER__LABEL, second.getLabel());
        }
        edit.moveAll(second, first, CorpusPackage.Literals.CORPUS_CLUSTER__MEMBERS, second.getMembers());
        edit.moveAll(second, first, CorpusPackage.Literals.CORPUS_CLUSTER__LINKS, second.getLinks());
        edit.remove(edit.corpus(), CorpusPackage.Literals.CORPUS__CLUSTERS, second);
        return first;
    }
}
