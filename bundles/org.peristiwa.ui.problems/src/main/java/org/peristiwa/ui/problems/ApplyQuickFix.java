package org.peristiwa.ui.problems;

import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.check.Problem;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.messages.Language;

/** Offers the quick fixes of what is at the caret, as a menu at the mouse. */
public final class ApplyQuickFix {

    @CanExecute
    boolean canFix(OpenCorpus corpus, CorpusSelection selection) {
        return corpus.session().isPresent() && selection.current().isPresent();
    }

    @Execute
    void offer(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            OpenCorpus corpus,
            CorpusSelection selection,
            ProblemList problems,
            StatusLine status,
            Language language) {
        List<Problem> here = here(selection.current().orElseThrow(), problems);
        if (here.isEmpty()) {
            status.show(
                    StatusLine.Tone.INFO, language.messages(ProblemList.class).get("noFix"));
            return;
        }
        Menu menu = new Menu(shell, SWT.POP_UP);
        QuickFixes fixes = new QuickFixes(status, language.current());
        here.forEach(problem -> fixes.fill(menu, problem, corpus.session().orElseThrow()));
        menu.addListener(SWT.Hide, e -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static List<Problem> here(Selected selected, ProblemList problems) {
        return problems.of(selected.layer()).stream()
                .filter(problem -> !problem.fixes().isEmpty())
                .filter(problem -> problem.annotationId().isPresent()
                        && problem.annotationId().equals(selected.annotation()))
                .toList();
    }
}
