package org.peristiwa.check;

import org.peristiwa.edit.CorpusSession;

/**
 * A rule about the corpus or its schema as a whole: annotators, articles, splits, clusters over articles. It runs again
 * when one of these has changed, or a layer or cluster came or went.
 */
public non-sealed interface CorpusRule extends Rule {

    /** Reports what is wrong with the corpus. */
    void check(CorpusSession session, CorpusFindings findings);
}
