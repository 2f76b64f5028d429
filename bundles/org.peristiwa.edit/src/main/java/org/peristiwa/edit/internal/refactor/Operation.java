package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.refactor.Refactoring;

/**
 * How one kind of refactoring is recorded and done. {@link Operations} lists them all.
 *
 * @param <R> the refactoring
 */
interface Operation<R extends Refactoring> {

    /** The class of the refactoring. */
    Class<R> kind();

    /** What migrations and commands call it: one word. */
    String word();

    /** The words that its arguments may have. */
    List<String> words();

    /** What undo calls it. */
    VerbLabel label(R refactoring);

    /**
     * Reads a refactoring from what a user, or a migration, says.
     *
     * @throws IllegalArgumentException if it is not said well
     */
    R read(Arguments arguments);

    /**
     * Writes a refactoring down with all that its {@link #layerChange} needs.
     *
     * @param before the schema before it
     * @throws org.peristiwa.edit.EditException if it cannot be done to that schema
     */
    Arguments write(R refactoring, SchemaEdit before);

    /**
     * Does it to a schema.
     *
     * @throws org.peristiwa.edit.EditException if it cannot be done
     */
    void changeSchema(R refactoring, SchemaEdit schema);

    /** What it does to a layer, by what {@link #write} wrote and nothing else. */
    LayerChange layerChange(Arguments arguments);
}
