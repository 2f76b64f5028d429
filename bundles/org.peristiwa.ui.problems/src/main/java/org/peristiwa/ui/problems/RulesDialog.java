package org.peristiwa.ui.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.ResetRuleSeverity;
import org.peristiwa.edit.verbs.SetRuleSeverity;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** The rules of the open corpus and how bad the problems of each are; each choice is a step that can be undone. */
final class RulesDialog extends FormDialog {

    private static final List<RuleSeverity> CHOICES = List.of(RuleSeverity.values());
    private static final int[] WIDTHS = {250, 150, 190};

    private final CorpusSession session;
    private final ProblemList problems;
    private final Language language;
    private final Messages words;
    private List<ConfiguredRule> rules = List.of();
    private @Nullable Table table;
    private @Nullable Combo severity;

    RulesDialog(Shell parent, Theme theme, Language language, CorpusSession session, ProblemList problems) {
        this(parent, theme, language, language.messages(RulesDialog.class), session, problems);
    }

    private RulesDialog(
            Shell parent, Theme theme, Language language, Messages words, CorpusSession session, ProblemList problems) {
        super(parent, theme, words.get("rules.title"), words.get("rules.close"));
        this.session = session;
        this.problems = problems;
        this.language = language;
        this.words = words;
    }

    @Override
    protected int preferredWidth() {
        return 660;
    }

    @Override
    protected void createForm(Composite form) {
        Label text = new Label(form, SWT.WRAP);
        text.setText(words.get("rules.text"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(620, SWT.DEFAULT)
                .applyTo(text);
        Table list = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        list.setSize(520, 300);
        list.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(620, 320)
                .applyTo(list);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(list, SWT.NONE);
            column.setText(words.get("rules.column." + i));
            column.setWidth(WIDTHS[i]);
        }
        label(form, words.get("rules.severity"));
        Combo choice = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        table = list;
        severity = choice;
        list.addListener(SWT.Selection, e -> showChoice());
        choice.addListener(SWT.Selection, e -> choose());
        fill();
        list.setSelection(0);
        showChoice();
        list.setFocus();
    }

    private void fill() {
        rules = problems.rules(session);
        if (table == null) {
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            Rule rule = rules.get(i).rule();
            item.setText(new String[] {
                rule.label().in(language.current()), shown(rules.get(i)), rule.id(),
            });
        }
    }

    private String shown(ConfiguredRule rule) {
        String word = severityWord(rule.severity().map(Severity::asSetting).orElse(RuleSeverity.OFF));
        return setting(rule.rule()).isPresent() ? words.get("rules.changed", word) : word;
    }

    private String severityWord(RuleSeverity one) {
        return words.get("severity." + one.getLiteral());
    }

    private Optional<RuleSeverity> setting(Rule rule) {
        return session.schema().getRuleSettings().stream()
                .filter(one -> rule.id().equals(one.getRule()))
                .map(RuleSetting::getSeverity)
                .findFirst();
    }

    private Optional<Rule> selected() {
        int index = table == null ? -1 : table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(rules.get(index).rule());
    }

    /** The first choice is the rule's own. */
    private void showChoice() {
        if (severity == null) {
            return;
        }
        Optional<Rule> rule = selected();
        severity.setEnabled(rule.isPresent());
        severity.removeAll();
        if (rule.isPresent()) {
            severity.add(words.get("rules.own", severityWord(own(rule.get()))));
            for (RuleSeverity one : CHOICES) {
                severity.add(severityWord(one));
            }
            severity.select(
                    setting(rule.get()).map(one -> CHOICES.indexOf(one) + 1).orElse(0));
        }
    }

    private static RuleSeverity own(Rule rule) {
        return rule.onByDefault() ? rule.defaultSeverity().asSetting() : RuleSeverity.OFF;
    }

    private void choose() {
        Optional<Rule> rule = selected();
        if (rule.isEmpty() || severity == null) {
            return;
        }
        int index = severity.getSelectionIndex();
        if (index <= 0) {
            session.execute(new ResetRuleSeverity(rule.get().id()));
        } else {
            session.execute(new SetRuleSeverity(rule.get().id(), CHOICES.get(index - 1)));
        }
        fill();
    }
}
