package org.peristiwa.text;

import java.util.List;

/**
 * The sentences and tokens of one article, in text order.
 *
 * <p>Tokens do not overlap and none crosses a sentence's edge; white space belongs to no token. Sentences
 * do not overlap; white space between them belongs to none. Offsets are UTF-16, ends exclusive.
 */
public interface Segmentation {

    /** The sentences in text order; constant-time access. */
    List<Span> sentences();

    /** The tokens in text order; constant-time access. */
    List<Span> tokens();

    /** Index of the sentence that holds {@code offset}, or of the last one before it; -1 before the first. */
    int sentenceAt(int offset);

    /** Index of the token that holds {@code offset}, or of the last one before it; -1 before the first. */
    int tokenAt(int offset);

    /** The smallest run of whole tokens that covers {@code span}; {@code span} itself where it touches none. */
    Span snap(Span span);
}
