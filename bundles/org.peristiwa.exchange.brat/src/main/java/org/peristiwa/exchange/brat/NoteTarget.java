package org.peristiwa.exchange.brat;

import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.LinkLine;
import org.peristiwa.exchange.brat.AnnLine.NoteLine;

/**
 * What a note speaks of: an annotation, or a part of one. In the model the note is the annotation's and its
 * kind says the part: {@code AnnotatorNotes/Negation} for an attribute, {@code AnnotatorNotes@Wikidata:Q3783} for
 * a link, {@code AnnotatorNotes#} for a note on its first note.
 *
 * @param owner of the annotation, or of a line of which none is made
 * @param part what to put behind the kind; empty for the annotation itself
 */
record NoteTarget(AnnId owner, String part) {

    static NoteTarget of(NoteLine note) {
        AnnId id = note.target();
        String part = "";
        // Notes on notes end at something else, or in a circle that only damaged files have.
        for (int depth = 0; depth < 8; depth++) {
            AnnLine line = id.line();
            if (line instanceof NoteLine outer) {
                id = outer.target();
                part = "#";
            } else if (line instanceof AttributeLine attribute) {
                return new NoteTarget(attribute.target(), "/" + attribute.name() + part);
            } else if (line instanceof LinkLine link) {
                return new NoteTarget(link.target(), "@" + link.base() + ":" + link.identifier() + part);
            } else {
                return new NoteTarget(id, part);
            }
        }
        return new NoteTarget(note.id(), part);
    }
}
