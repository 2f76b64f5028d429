package org.peristiwa.ui.problems;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peristiwa.check.Problem;
import org.peristiwa.check.QuickFix;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.ui.StatusLine;

/** Puts quick fixes into a menu and applies the one chosen. */
final class QuickFixes {

    private final StatusLine status;
    private final Locale language;

    QuickFixes(StatusLine status, Locale language) {
        this.status = status;
        this.language = language;
    }

    void fill(Menu menu, Problem problem, CorpusSession session) {
        for (QuickFix fix : problem.fixes()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(fix.label().in(language).replace("&", "&&"));
            item.addListener(SWT.Selection, e -> apply(fix, session));
        }
    }

    private void apply(QuickFix fix, CorpusSession session) {
        try {
            session.execute(fix.verb());
        } catch (EditException e) {
            status.show(StatusLine.Tone.WARNING, e);
        }
    }
}
