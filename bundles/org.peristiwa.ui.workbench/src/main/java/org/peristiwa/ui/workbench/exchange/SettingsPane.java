package org.peristiwa.ui.workbench.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.exchange.selection.ExportSelection;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The controls that an export recipe is made with. */
final class SettingsPane {

    private static final int WIDTH = 430;
    private static final String NEW_SPLITS = "train=80,dev=10,test=10";
    private static final String FIRST_SEED = "1";

    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final CorpusSession session;
    private final List<Exporter> exporters;
    private final Runnable changed;
    private final Combo format;
    private final Label keeps;
    private final OptionFields options;
    private final List<Button> annotators = new ArrayList<>();
    private final Text types;
    private final Map<LayerState, Button> states = new LinkedHashMap<>();
    private final Text from;
    private final Text to;
    private final Button splitting;
    private final Text splits;
    private final Text seed;
    private final Button anonymous;
    private final Button strict;
    private boolean showing;

    /** @param changed is told of each change that the user makes */
    SettingsPane(
            Composite pane,
            Theme theme,
            Language language,
            CorpusSession session,
            List<Exporter> exporters,
            Runnable changed) {
        this.theme = theme;
        this.language = language;
        this.words = language.messages(Words.class);
        this.session = session;
        this.exporters = exporters;
        this.changed = changed;
        label(pane, "field.format");
        format = new Combo(pane, SWT.DROP_DOWN | SWT.READ_ONLY);
        exporters.forEach(one -> format.add(one.format().label(language.current())));
        format.addListener(SWT.Selection, e -> formatChosen(Map.of()));
        fill(format);
        label(pane, "");
        keeps = new Label(pane, SWT.WRAP);
        Ink.set(keeps, theme, ThemeColor.QUIET_TEXT);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 120, SWT.DEFAULT)
                .applyTo(keeps);
        options = new OptionFields(pane, language, this::tell);
        annotators(pane);
        label(pane, "field.types");
        types = types(pane);
        label(pane, "field.states");
        states(pane);
        label(pane, "field.days");
        Composite days = row(pane, 3);
        from = text(days, "field.day.from");
        label(days, "field.days.to");
        to = text(days, "field.day.to");
        splitting = check(pane, "field.split");
        label(pane, "");
        Composite plan = row(pane, 3);
        splits = text(plan, "");
        label(plan, "field.seed");
        seed = text(plan, "");
        GridDataFactory.swtDefaults().hint(50, SWT.DEFAULT).applyTo(seed);
        anonymous = check(pane, "field.anonymous");
        strict = check(pane, "field.strict");
    }

    private void annotators(Composite pane) {
        label(pane, "field.annotators");
        Composite row = new Composite(pane, SWT.NONE);
        row.setLayout(rows());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(row);
        session.corpus().getAnnotators().forEach(annotator -> {
            Button check = new Button(row, SWT.CHECK);
            check.setText(annotator.getId());
            check.addListener(SWT.Selection, e -> tell());
            annotators.add(check);
        });
    }

    private static RowLayout rows() {
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.marginLeft = 0;
        rows.marginTop = 0;
        rows.marginBottom = 0;
        return rows;
    }

    private Text types(Composite pane) {
        Composite row = row(pane, 2);
        Text typed = text(row, "field.types.all");
        Button choose = new Button(row, SWT.PUSH);
        choose.setText(words.get("button.choose"));
        choose.addListener(SWT.Selection, e -> new TypesDialog(pane.getShell(), theme, language, session)
                .ask(typed.getText())
                .ifPresent(typed::setText));
        return typed;
    }

    private void states(Composite pane) {
        Composite row = new Composite(pane, SWT.NONE);
        row.setLayout(rows());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(row);
        for (LayerState state : LayerState.VALUES) {
            Button check = new Button(row, SWT.CHECK);
            check.setText(words.get("state." + state));
            check.addListener(SWT.Selection, e -> tell());
            states.put(state, check);
        }
    }

    private void label(Composite pane, String key) {
        new Label(pane, SWT.NONE).setText(key.isEmpty() ? "" : words.get(key));
    }

    private static Composite row(Composite pane, int columns) {
        Composite row = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        fill(row);
        return row;
    }

    private static void fill(org.eclipse.swt.widgets.Control control) {
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(control);
    }

    private Text text(Composite row, String hint) {
        Text text = new Text(row, SWT.BORDER);
        text.setMessage(hint.isEmpty() ? "" : words.get(hint));
        text.addModifyListener(e -> tell());
        fill(text);
        return text;
    }

    private Button check(Composite pane, String key) {
        label(pane, "");
        Button check = new Button(pane, SWT.CHECK);
        check.setText(words.get(key));
        check.addListener(SWT.Selection, e -> tell());
        return check;
    }

    private void formatChosen(Map<String, String> chosen) {
        Exporter exporter = exporter();
        keeps.setText(FormatLine.of(exporter.format(), words));
        options.show(exporter.exportOptions(), chosen);
        keeps.getParent().requestLayout();
        tell();
    }

    private void tell() {
        splits.setEnabled(splitting.getSelection());
        seed.setEnabled(splitting.getSelection());
        if (!showing) {
            changed.run();
        }
    }

    Exporter exporter() {
        return exporters.get(Math.max(0, format.getSelectionIndex()));
    }

    /** Shows the settings of a recipe; of what the corpus or the program does not have, nothing. */
    void show(ExportRecipe recipe) {
        showing = true;
        for (int i = 0; i < exporters.size(); i++) {
            if (i == 0 || exporters.get(i).format().id().equals(recipe.format())) {
                format.select(i);
            }
        }
        annotators.forEach(check -> check.setSelection(recipe.annotators().contains(check.getText())));
        Map<String, String> selection = recipe.selection().written();
        types.setText(selection.getOrDefault("types", ""));
        states.forEach((state, check) ->
                check.setSelection(recipe.selection().filter().states().contains(state)));
        from.setText(selection.getOrDefault("from", ""));
        to.setText(selection.getOrDefault("to", ""));
        splitting.setSelection(recipe.selection().splits() != null);
        splits.setText(selection.getOrDefault("splits", NEW_SPLITS));
        seed.setText(selection.getOrDefault("seed", FIRST_SEED));
        anonymous.setSelection(recipe.selection().anonymous());
        strict.setSelection(recipe.strict());
        formatChosen(recipe.options());
        showing = false;
        changed.run();
    }

    /** What is wrong or missing; empty where {@link #recipe} gives one. */
    Optional<String> missing() {
        Optional<String> option = options.missing();
        if (option.isPresent()) {
            return option;
        }
        if (annotators.stream().noneMatch(Button::getSelection)) {
            return Optional.of(words.get("missing.annotator"));
        }
        for (Text day : List.of(from, to)) {
            if (!reads(Map.of("from", day.getText()))) {
                return Optional.of(words.get("missing.day", day.getText()));
            }
        }
        if (splitting.getSelection() && !reads(Map.of("splits", splits.getText(), "seed", FIRST_SEED))) {
            return Optional.of(words.get("missing.splits"));
        }
        return splitting.getSelection() && !reads(Map.of("splits", NEW_SPLITS, "seed", seed.getText()))
                ? Optional.of(words.get("missing.seed"))
                : Optional.empty();
    }

    private static boolean reads(Map<String, String> selection) {
        try {
            ExportSelection.parse(selection);
            return true;
        } catch (ExchangeException e) {
            return false;
        }
    }

    /**
     * The recipe that the controls say.
     *
     * @throws ExchangeException if something is {@link #missing}
     */
    ExportRecipe recipe() throws ExchangeException {
        Map<String, String> selection = new LinkedHashMap<>();
        selection.put("types", types.getText());
        List<String> chosenStates = new ArrayList<>();
        states.forEach((state, check) -> {
            if (check.getSelection()) {
                chosenStates.add(state.getLiteral());
            }
        });
        selection.put("states", String.join(",", chosenStates));
        selection.put("from", from.getText());
        selection.put("to", to.getText());
        if (splitting.getSelection()) {
            selection.put("splits", splits.getText());
            selection.put("seed", seed.getText());
        }
        selection.put("anonymous", String.valueOf(anonymous.getSelection()));
        return new ExportRecipe(
                exporter().format().id(),
                options.chosen(),
                annotators.stream()
                        .filter(Button::getSelection)
                        .map(Button::getText)
                        .toList(),
                ExportSelection.parse(selection),
                strict.getSelection());
    }
}
