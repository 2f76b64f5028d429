package org.peristiwa.edit.schema.refactor;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.refactor.Operations;
import org.peristiwa.edit.internal.refactor.RefactoringRun;
import org.peristiwa.model.schema.Migration;

/**
 * Does a refactoring to the schema and to all layers of all annotators, and writes it down in the schema. What a layer
 * has stays where nothing is to be changed: its file is not touched.
 *
 * @param refactoring what to do
 * @param progress is told of layers, and may stop it
 */
public record Refactor(Refactoring refactoring, RefactoringProgress progress) implements Verb<Migration> {

    @Override
    public VerbLabel label() {
        return Operations.of(refactoring).label();
    }

    @Override
    public Migration apply(EditContext context) {
        RefactoringRun run = new RefactoringRun(context, progress);
        run.read();
        return run.perform(refactoring);
    }
}
