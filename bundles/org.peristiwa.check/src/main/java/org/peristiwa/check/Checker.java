package org.peristiwa.check;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;

/**
 * Runs every rule there is, as bad as the corpus says; those that it has turned off do not run. An OSGi service.
 *
 * <p>What cannot be read (an article whose text is not what was imported, a damaged layer file) is a problem
 * too, never an exception. Problems come in {@link Problem#ORDER}. A problem that an annotator has said to be meant so
 * (see {@link org.peristiwa.edit.verbs.IgnoreProblem}) is none.
 */
@ProviderType
public interface Checker {

    /** The rules of the program and its bundles, by id. */
    List<Rule> rules();

    /** These and the rules of the corpus's own guidelines, by id, with what the corpus makes of each. */
    List<ConfiguredRule> rules(CorpusSession session);

    /** Checks the corpus as such, every article and every layer. */
    List<Problem> check(CorpusSession session);

    /** Checks the corpus as such: annotators, splits, schema, clusters over articles. */
    List<Problem> checkCorpus(CorpusSession session);

    /**
     * Checks one article: its text and all its layers.
     *
     * @throws IllegalArgumentException if the corpus has no such article
     */
    List<Problem> checkArticle(CorpusSession session, String articleId);

    /**
     * Checks one layer; without the article's own problems, unless they keep the layer from being checked.
     *
     * @throws IllegalArgumentException if the corpus has no such article
     */
    List<Problem> check(CorpusSession session, LayerKey key);

    /** Starts to follow a corpus: after each step only what it touched is checked again. To be closed before the session. */
    LiveCheck follow(CorpusSession session);
}
