package org.peristiwa.exchange.brat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.Extent;

/** One line of an {@code .ann} file, its grammar checked, its references not. Names are as written. */
sealed interface AnnLine {

    /** Counted from 1. */
    int line();

    /** The first column; {@code *} for ties, which share it. */
    AnnId id();

    /**
     * {@code T1⇥Type s e[;s e]⇥text}.
     *
     * @param extent in UTF-16, in text order
     * @param order where each piece as written stands in text order, from 1, such as {@code 2,1}; empty when
     *     they are written in text order
     */
    record TextBound(int line, AnnId id, String type, Extent extent, String order) implements AnnLine {

        @Override
        public int references() {
            return 0;
        }

        @Override
        public AnnId reference(int i) {
            throw new IndexOutOfBoundsException(i);
        }
    }

    /** {@code E1⇥Type:T3 Role:T1 Role2:E2}. */
    record EventLine(int line, AnnId id, String type, AnnId trigger, List<RoleFiller> arguments) implements AnnLine {

        /** Whether some participant has this role as written. */
        boolean hasRole(String written) {
            return arguments.stream().anyMatch(argument -> argument.role().equals(written));
        }

        @Override
        public int references() {
            return arguments.size();
        }

        @Override
        public AnnId reference(int i) {
            return arguments.get(i).filler();
        }
    }

    /** {@code R1⇥Type Arg1:T1 Arg2:T2}. */
    record RelationLine(int line, AnnId id, String type, RoleFiller source, RoleFiller target) implements AnnLine {

        @Override
        public int references() {
            return 2;
        }

        @Override
        public AnnId reference(int i) {
            return (i == 0 ? source : target).filler();
        }
    }

    /** {@code *⇥Equiv T1 T2}. */
    record TieLine(int line, AnnId id, String type, List<AnnId> members) implements AnnLine {

        @Override
        public int references() {
            return members.size();
        }

        @Override
        public AnnId reference(int i) {
            return members.get(i);
        }
    }

    /** {@code A1⇥Name E1 [Value]}, or {@code M1} in older files. */
    record AttributeLine(int line, AnnId id, String name, AnnId target, @Nullable String value) implements AnnLine {

        @Override
        public int references() {
            return 1;
        }

        @Override
        public AnnId reference(int i) {
            return target;
        }
    }

    /** {@code N1⇥Reference T1 Base:identifier⇥label}. */
    record LinkLine(
            int line, AnnId id, String kind, AnnId target, String base, String identifier, @Nullable String label)
            implements AnnLine {

        @Override
        public int references() {
            return 1;
        }

        @Override
        public AnnId reference(int i) {
            return target;
        }
    }

    /** {@code #1⇥AnnotatorNotes E1⇥text}. */
    record NoteLine(int line, AnnId id, String kind, AnnId target, String text) implements AnnLine {

        @Override
        public int references() {
            return 1;
        }

        @Override
        public AnnId reference(int i) {
            return target;
        }
    }

    /** A role as written, with its number, and the id that fills it. */
    record RoleFiller(String role, AnnId filler) {}

    /** How many ids the line names, its trigger not among them. */
    int references();

    /** One of the ids that the line names, counted from 0. */
    AnnId reference(int i);
}
