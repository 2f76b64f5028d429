package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.exchange.LossDialog;

/** Shows what an import or export could not hold. */
@Creatable
public final class LossTable {

    private final Theme theme;
    private final Language language;

    @Inject
    public LossTable(Theme theme, Language language) {
        this.theme = theme;
        this.language = language;
    }

    /** Shows it and waits. */
    public void tell(String heading, LossReport report) {
        LossDialog.telling(shell(), theme, language, heading, report).open();
    }

    /** Shows it and asks whether to go on. */
    public boolean ask(String heading, String goOn, LossReport report) {
        return LossDialog.asking(shell(), theme, language, heading, goOn, report)
                        .open()
                == Window.OK;
    }

    private static Shell shell() {
        Display display = Display.getCurrent();
        Shell active = display.getActiveShell();
        return active != null ? active : display.getShells()[0];
    }
}
