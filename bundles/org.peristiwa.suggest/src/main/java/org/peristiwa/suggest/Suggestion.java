package org.peristiwa.suggest;

import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;
import org.peristiwa.words.Message;

/**
 * Something that could be marked.
 *
 * @param suggester id of the suggester
 * @param kind as what
 * @param type id of a type of that kind
 * @param extent what the mention would cover
 * @param confidence how likely it is meant, above 0 and below 1; of one suggester they can be compared, not across
 * @param why what speaks for it, one sentence
 */
public record Suggestion(
        String suggester, FillerKind kind, String type, Extent extent, double confidence, Message why) {

    public Suggestion {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }
}
