package org.peristiwa.check;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;

/**
 * Runs every rule there is. An OSGi service.
 *
 * <p>What cannot be read (an article whose text is not what was imported, a damaged layer file) is a problem
 * too, never an exception. Problems come in {@link Problem#ORDER}.
 */
@ProviderType
public interface Checker {

    /** The rules, by id. */
    List<Rule> rules();

    /** Checks every article and every layer of the corpus. */
    List<Problem> check(CorpusSession session);

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
