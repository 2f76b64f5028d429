package org.peristiwa.ui.problems;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peristiwa.check.Problem;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.IgnoreProblem;
import org.peristiwa.edit.verbs.SetRuleSeverity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** What can be done about a problem beside mending it: to say that it is meant so, or how bad its rule is. */
final class ProblemMenu {

    private final CorpusSession session;
    private final Theme theme;
    private final Language language;
    private final StatusLine status;
    private final Messages words;

    ProblemMenu(CorpusSession session, Theme theme, Language language, StatusLine status) {
        this.session = session;
        this.theme = theme;
        this.language = language;
        this.status = status;
        this.words = language.messages(ProblemMenu.class);
    }

    void fill(Menu menu, Problem problem) {
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        annotation(problem).ifPresent(annotation -> {
            MenuItem ignore = new MenuItem(menu, SWT.PUSH);
            ignore.setText(words.get("ignore.open"));
            ignore.addListener(SWT.Selection, e -> ignore(menu, problem, annotation));
        });
        MenuItem severity = new MenuItem(menu, SWT.CASCADE);
        severity.setText(words.get("severity.menu"));
        Menu choices = new Menu(severity);
        severity.setMenu(choices);
        for (RuleSeverity one : RuleSeverity.values()) {
            MenuItem item = new MenuItem(choices, SWT.RADIO);
            item.setText(words.get("severity." + one.getLiteral()));
            item.setSelection(one == problem.severity().asSetting());
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    run(new SetRuleSeverity(problem.rule(), one));
                }
            });
        }
    }

    private Optional<Annotation> annotation(Problem problem) {
        return problem.layer().flatMap(session::layer).flatMap(layer -> problem.annotationId()
                .flatMap(session.index(layer)::annotation));
    }

    private void ignore(Menu menu, Problem problem, Annotation annotation) {
        String sentence = problem.message().in(language.current());
        new IgnoreDialog(menu.getShell(), theme, words, sentence)
                .ask()
                .ifPresent(reason -> run(new IgnoreProblem(annotation, problem.rule(), reason)));
    }

    private void run(Verb<?> verb) {
        try {
            session.execute(verb);
        } catch (EditException e) {
            status.show(StatusLine.Tone.WARNING, e);
        }
    }
}
