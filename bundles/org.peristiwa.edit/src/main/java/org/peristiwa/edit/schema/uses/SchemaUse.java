package org.peristiwa.edit.schema.uses;

import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.refactor.Condition;

/**
 * One use of an element of the schema, with what a user has to see of it to say what becomes of it: its words in their sentence.
 *
 * @param layer whose layer of which article
 * @param id of the annotation, or of the argument: as {@link Condition.Chosen} names it
 * @param begin where its words begin, in UTF-16 units; -1 where it has none
 * @param event for an argument, or a value of one, the words of its event; else empty
 * @param before the sentence up to its words, on one line
 * @param words of the annotation, of what fills the argument, or of both ends of a relation; empty where there are none
 * @param after the rest of the sentence
 */
public record SchemaUse(LayerKey layer, String id, int begin, String event, String before, String words, String after) {

    /** As {@link Condition.Chosen} names it. */
    public String chosen() {
        return Condition.chosen(layer, id);
    }
}
