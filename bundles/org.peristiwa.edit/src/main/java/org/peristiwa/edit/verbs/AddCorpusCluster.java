package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Says that clusters of several articles, in one annotator's layers, speak of the same thing.
 *
 * @param kind whether they are entities or events
 * @param annotator id of the annotator
 * @param type id of a type, or empty: that of its members
 * @param name what it is called; empty for not said
 * @param members clusters of that annotator's layers, one or more, in no cluster of the corpus yet
 */
public record AddCorpusCluster(
        ClusterKind kind, String annotator, String type, String name, List<ClusterOfArticle> members)
        implements Verb<CorpusCluster> {

    public AddCorpusCluster {
        members = List.copyOf(members);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addCorpusCluster", name);
    }

    @Override
    public CorpusCluster apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.annotator(annotator);
        if (members.isEmpty()) {
            throw Refusal.of("corpus.emptyCluster");
        }
        CorpusCluster cluster = edit.newCluster(kind, annotator);
        edit.set(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__TYPE, type);
        edit.set(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__LABEL, name);
        members.forEach(member -> edit.addMember(cluster, member));
        return cluster;
    }
}
