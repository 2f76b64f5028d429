package org.peristiwa.ui.dialogs;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** A question with answers of its own words; Esc is the last one. */
public final class Ask {

    private Ask() {}

    /**
     * Asks and waits.
     *
     * @param answers what the buttons say, the one that Enter means first, the one that does nothing last
     * @return index of the answer; the last one when the dialog was closed
     */
    public static int question(Shell parent, String title, String text, String... answers) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, parent, title, text, SWT.SHEET, answers);
        return answer == SWT.DEFAULT || answer < 0 ? answers.length - 1 : answer;
    }
}
