package org.peristiwa.ui.schema;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;

/** Corpus > Edit schema: brings the editor of the schema to the front, as Show view does. */
public final class OpenSchemaEditor {

    private static final String PART = "org.peristiwa.part.schema";
    private static final String SHOW_VIEW = "org.peristiwa.command.showView";

    @Execute
    void open(ECommandService commands, EHandlerService handlers) {
        ParameterizedCommand show = commands.createCommand(SHOW_VIEW, Map.of("part", PART));
        handlers.executeHandler(show);
    }
}
