package org.peristiwa.ui.article.edit;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.correction.CorrectionEffect;
import org.peristiwa.edit.correction.CorrectionEffect.Affected;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.text.Replacement;
import org.peristiwa.text.Span;
import org.peristiwa.ui.dialogs.FormDialog;

/** Asks for the correction of some words, and says what it means for the annotations on them. */
final class CorrectTextDialog extends FormDialog {

    private final ArticleDesk desk;
    private final Span span;
    private final String words;
    private @Nullable Text field;
    private @Nullable Button release;
    private @Nullable Label effect;
    private @Nullable Answer answer;

    /** What the user wants. */
    record Answer(String correction, Emptied emptied) {}

    CorrectTextDialog(Shell parent, ArticleDesk desk, Span span) {
        super(
                parent,
                desk.around().theme(),
                desk.word("correct.heading"),
                desk.word("correct.confirm"),
                desk.word("correct.cancel"));
        this.desk = desk;
        this.span = span;
        this.words = desk.session().text(desk.key().article()).slice(span);
    }

    @Override
    protected void createForm(Composite form) {
        label(form, desk.word("correct.words"));
        Text before = new Text(form, SWT.BORDER | SWT.READ_ONLY);
        before.setText(shown(words));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(before);
        label(form, desk.word("correct.correction"));
        Text correction = new Text(form, SWT.BORDER);
        correction.setText(words);
        correction.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(correction);
        field = correction;
        label(form, "");
        Label told = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
        effect = told;
        label(form, "");
        Button check = new Button(form, SWT.CHECK);
        check.setText(desk.word("correct.release"));
        check.setEnabled(false);
        release = check;
        correction.addModifyListener(event -> validate());
        check.addListener(SWT.Selection, event -> validate());
        correction.setFocus();
    }

    /** Line ends are part of the words and would end the field. */
    private static String shown(String words) {
        return words.replaceAll("\\R", "⏎");
    }

    @Override
    protected Optional<String> missing() {
        if (field == null || release == null || effect == null) {
            return Optional.empty();
        }
        String correction = field.getText();
        if (correction.equals(words)) {
            effect.setText("");
            release.setEnabled(false);
            return Optional.of(desk.word("correct.same"));
        }
        Optional<CorrectionEffect> found = effect(correction);
        if (found.isEmpty()) {
            effect.setText("");
            release.setEnabled(false);
            return Optional.of(desk.word("correct.impossible"));
        }
        List<Affected> emptied = found.get().emptied();
        effect.setText(desk.word("correct.effect", found.get().affected().size(), emptied.size()));
        release.setEnabled(!emptied.isEmpty());
        return emptied.isEmpty() || release.getSelection()
                ? Optional.empty()
                : Optional.of(desk.word("correct.mustRelease"));
    }

    private Optional<CorrectionEffect> effect(String correction) {
        try {
            Replacement replacement = new Replacement(span.begin(), words, correction);
            return Optional.of(CorrectionEffect.of(desk.session(), desk.key().article(), replacement));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        if (field != null && release != null) {
            boolean letGo = release.getEnabled() && release.getSelection();
            answer = new Answer(field.getText(), letGo ? Emptied.RELEASE : Emptied.REFUSE);
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    Optional<Answer> ask() {
        open();
        return Optional.ofNullable(answer);
    }
}
