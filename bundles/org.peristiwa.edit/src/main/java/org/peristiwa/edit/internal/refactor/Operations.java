package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.internal.schema.Migrations;
import org.peristiwa.edit.internal.schema.RuleSense;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.model.schema.Migration;

/** Every operation that there is. A new one is one more line here. */
public final class Operations {

    private static final List<Operation<?>> ALL = List.of(
            new Renaming(),
            new Merging(),
            new Splitting(),
            new Deleting(),
            new Moving(),
            new ChangingCardinality(),
            new ChangingFillers(),
            new ChangingKind());

    private Operations() {}

    /** What migrations and commands call them. */
    public static List<String> words() {
        return ALL.stream().<String>map(Operation::word).toList();
    }

    private static Optional<Operation<?>> named(String word) {
        return ALL.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    /**
     * Reads a refactoring from an operation's word and its arguments.
     *
     * @throws IllegalArgumentException if there is no such operation, or it is not said well
     */
    public static Refactoring read(String word, List<String> arguments) {
        Operation<?> operation = named(word)
                .orElseThrow(() -> new MiswrittenException("written.operation", word, String.join(", ", words())));
        return operation.read(Arguments.read(arguments).only(operation.words()));
    }

    /** The operation that does a refactoring, with it. */
    public static Performed<?> of(Refactoring refactoring) {
        // Asked in turn, as a sealed interface cannot be switched over yet.
        for (Operation<?> operation : ALL) {
            Optional<? extends Performed<?>> found = matching(operation, refactoring);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no operation for " + refactoring);
    }

    private static <R extends Refactoring> Optional<Performed<R>> matching(
            Operation<R> operation, Refactoring refactoring) {
        return operation.kind().isInstance(refactoring)
                ? Optional.of(new Performed<>(operation, operation.kind().cast(refactoring)))
                : Optional.empty();
    }

    /**
     * What a recorded migration does to a layer; empty where it was recorded by a program that can do more than this
     * one, or by hand.
     */
    public static Optional<LayerChange> layerChange(Migration migration) {
        if (Migrations.VERSION.equals(migration.getOperation())) {
            return Optional.of(LayerChange.NONE);
        }
        try {
            return named(String.valueOf(migration.getOperation()))
                    .map(operation -> operation.layerChange(Arguments.read(migration.getArguments())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A refactoring with the operation that does it. */
    public record Performed<R extends Refactoring>(Operation<R> operation, R refactoring) {

        /** What migrations call the operation. */
        public String word() {
            return operation.word();
        }

        /** What undo calls it. */
        public VerbLabel label() {
            return operation.label(refactoring);
        }

        /** What a migration keeps of it. */
        public List<String> arguments(SchemaEdit before) {
            return operation.write(refactoring, before).written();
        }

        /** Changes the schema, and takes out of its rules what they cannot say any more. */
        public void changeSchema(SchemaEdit schema) {
            RuleSense rules = RuleSense.of(schema);
            operation.changeSchema(refactoring, schema);
            rules.keepOnly();
        }
    }
}
