package org.peristiwa.edit.verbs;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.Split;

/**
 * Splits the corpus anew.
 *
 * @param splits from the name of a split, such as {@code train}, to the ids of its articles, in order; no article is in two
 */
public record SetSplits(Map<String, List<String>> splits) implements Verb<Corpus> {

    public SetSplits {
        splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSplits");
    }

    @Override
    public Corpus apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        requireDisjoint(edit);
        Corpus corpus = edit.corpus();
        List.copyOf(corpus.getSplits()).forEach(one -> edit.remove(corpus, CorpusPackage.Literals.CORPUS__SPLITS, one));
        splits.forEach((name, articles) -> {
            Split split = CorpusFactory.eINSTANCE.createSplit();
            split.setName(name);
            split.getArticles().addAll(articles);
            edit.add(corpus, CorpusPackage.Literals.CORPUS__SPLITS, split);
        });
        return corpus;
    }

    private void requireDisjoint(CorpusEdit edit) {
        Set<String> seen = new HashSet<>();
        splits.values().stream().flatMap(List::stream).forEach(id -> {
            edit.article(id);
            if (!seen.add(id)) {
                throw Refusal.of("corpus.twoSplits", id);
            }
        });
    }
}
