package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.KnowledgeLink;

/**
 * Links a cluster of the corpus to an entry of a knowledge base.
 *
 * @param cluster of the corpus
 * @param base which knowledge base, such as {@code Wikidata}
 * @param identifier of the entry, such as {@code Q3783}
 * @param name what the entry is called; empty for not said
 */
public record LinkCorpusCluster(CorpusCluster cluster, String base, String identifier, String name)
        implements Verb<KnowledgeLink> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.linkCorpusCluster", identifier);
    }

    @Override
    public KnowledgeLink apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        edit.requireThere(cluster);
        KnowledgeLink link = CorpusFactory.eINSTANCE.createKnowledgeLink();
        link.setBase(base);
        link.setIdentifier(identifier);
        link.setLabel(name.isEmpty() ? null : name);
        edit.add(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__LINKS, link);
        return link;
    }
}
