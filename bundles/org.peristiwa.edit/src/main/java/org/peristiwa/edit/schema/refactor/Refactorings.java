package org.peristiwa.edit.schema.refactor;

import java.util.List;
import org.peristiwa.edit.internal.refactor.Operations;
import org.peristiwa.edit.internal.refactor.SchemaUpdates;
import org.peristiwa.model.schema.Schema;

/** Refactorings as words, and what was done with them. */
public final class Refactorings {

    private Refactorings() {}

    /** The words for the operations: {@code rename}, {@code merge}, … */
    public static List<String> operations() {
        return Operations.words();
    }

    /**
     * Reads a refactoring in the form in which migrations keep it: {@code rename}, with {@code event:Contact.Meet} and
     * {@code to=Contact.Encounter}.
     *
     * @throws IllegalArgumentException if it is something else; the message says what it should be
     */
    public static Refactoring parse(String operation, List<String> arguments) {
        return Operations.read(operation, arguments);
    }

    /**
     * An older state of a schema with all done to it that was done to the schema since; itself where it is no older state.
     *
     * @param older is not changed
     */
    public static Schema broughtUpToDate(Schema older, Schema schema) {
        return SchemaUpdates.broughtUpToDate(older, schema);
    }

    /**
     * Whether a layer of this version of a schema can be brought up to date, as it is when it is read: the schema had that
     * version, and this program can do all that was done to it since.
     */
    public static boolean knows(Schema schema, String version) {
        return SchemaUpdates.lacking(schema, schema.getId(), version).isPresent();
    }
}
