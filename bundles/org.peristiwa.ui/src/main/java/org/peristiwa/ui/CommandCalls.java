package org.peristiwa.ui;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Runs commands of any bundle by their ids, as their menu entries do. Injected; for the UI thread. */
@Creatable
public final class CommandCalls {

    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    public CommandCalls(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    /**
     * Runs a command; does nothing where no bundle has it or it cannot run now.
     *
     * @param command its id
     * @param parameters values by the names of its parameters
     */
    public void run(String command, Map<String, Object> parameters) {
        ParameterizedCommand call = commands.createCommand(command, parameters);
        if (call != null && handlers.canExecute(call)) {
            handlers.executeHandler(call);
        }
    }

    /** A link that runs a command when it is chosen; see {@link #run}. */
    public Link link(Composite parent, String label, String command, Map<String, Object> parameters) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + label.replace("&", "&&") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run(command, parameters)));
        return link;
    }
}
