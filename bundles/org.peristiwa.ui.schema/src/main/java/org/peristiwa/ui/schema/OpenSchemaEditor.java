package org.peristiwa.ui.schema;

import java.util.Map;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.CommandCalls;

/** Corpus > Edit schema: brings the editor of the schema to the front, as Show view does. */
public final class OpenSchemaEditor {

    private static final String PART = "org.peristiwa.part.schema";
    private static final String SHOW_VIEW = "org.peristiwa.command.showView";

    @Execute
    void open(CommandCalls commands) {
        commands.run(SHOW_VIEW, Map.of("part", PART));
    }
}
