package org.peristiwa.exchange.brat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.Extent;

/** One line of an {@code .ann} file, its grammar checked, its references not. Names are as written. */
sealed interface AnnLine {

    /** Counted from 1. */
    int line();

    /** The first column; {@code *} for ties. */
    String id();

    /**
     * {@code T1⇥Type s e[;s e]⇥text}.
     *
     * @param extent in UTF-16, in text order
     * @param order where each piece as written stands in text order, from 1, such as {@code 2,1}; empty when
     *     they are written in text order
     */
    record TextBound(int line, String id, String type, Extent extent, String order) implements AnnLine {}

    /** {@code E1⇥Type:T3 Role:T1 Role2:E2}. */
    record EventLine(int line, String id, String type, String trigger, List<RoleFiller> arguments) implements AnnLine {}

    /** {@code R1⇥Type Arg1:T1 Arg2:T2}. */
    record RelationLine(int line, String id, String type, RoleFiller source, RoleFiller target) implements AnnLine {}

    /** {@code *⇥Equiv T1 T2}. */
    record TieLine(int line, String id, String type, List<String> members) implements AnnLine {}

    /** {@code A1⇥Name E1 [Value]}, or {@code M1} in older files. */
    record AttributeLine(int line, String id, String name, String target, @Nullable String value) implements AnnLine {}

    /** {@code N1⇥Reference T1 Base:identifier⇥label}. */
    record LinkLine(
            int line, String id, String kind, String target, String base, String identifier, @Nullable String label)
            implements AnnLine {}

    /** {@code #1⇥AnnotatorNotes E1⇥text}. */
    record NoteLine(int line, String id, String kind, String target, String text) implements AnnLine {}

    /** A role as written, with its number, and the id that fills it. */
    record RoleFiller(String role, String filler) {}

    /** Every id that the line names, its trigger not among them. */
    default List<String> references() {
        if (this instanceof EventLine event) {
            return event.arguments().stream().map(RoleFiller::filler).toList();
        }
        if (this instanceof RelationLine relation) {
            return List.of(relation.source().filler(), relation.target().filler());
        }
        if (this instanceof TieLine tie) {
            return tie.members();
        }
        if (this instanceof AttributeLine attribute) {
            return List.of(attribute.target());
        }
        if (this instanceof LinkLine link) {
            return List.of(link.target());
        }
        return this instanceof NoteLine note ? List.of(note.target()) : List.of();
    }
}
