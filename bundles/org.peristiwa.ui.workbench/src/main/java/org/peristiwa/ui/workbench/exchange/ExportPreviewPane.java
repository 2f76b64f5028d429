package org.peristiwa.ui.workbench.exchange;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.preview.FirstArticle;
import org.peristiwa.exchange.preview.PreviewedFile;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** What an export by some settings would write of the first article, and all that it would lose. */
final class ExportPreviewPane {

    /** What it would like to have, in pixels. */
    static final int WIDTH = 530;

    static final int HEIGHT = 520;

    private final Messages words;
    private final CorpusSession session;
    private final Formats formats;
    private final Combo file;
    private final Text text;
    private final Label count;
    private final LossRows losses;
    private final LookAhead lookAhead;
    private List<PreviewedFile> files = List.of();
    private boolean isComplete;

    ExportPreviewPane(Composite parent, Language language, CorpusSession session, Formats formats) {
        this.words = language.messages(Words.class);
        this.session = session;
        this.formats = formats;
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(halves);
        Composite above = half(halves);
        Composite line = new Composite(above, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(words.get("preview.first"));
        file = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addListener(SWT.Selection, e -> showFile());
        text = ReadOnlyText.in(above);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 200).applyTo(text);
        Composite below = half(halves);
        count = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        losses = new LossRows(below, language);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 140).applyTo(losses.table());
        halves.setWeights(3, 2);
        lookAhead = new LookAhead(halves, words.get("preview.looking"), this::fail);
    }

    private static Composite half(Composite halves) {
        Composite half = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(half);
        return half;
    }

    /** Whether all that would be lost is in the list, for the settings shown last. */
    boolean isComplete() {
        return isComplete;
    }

    /** Nothing is to be seen for settings that cannot be used. */
    void clear() {
        lookAhead.stop();
        isComplete = false;
        show(List.of());
        showLosses(LossRows.NOTHING);
        count.setText("");
    }

    /** Works out what comes of {@code recipe}; what is seen stays until then. */
    void look(ExportRecipe recipe) {
        isComplete = false;
        count.setText(words.get("preview.looking"));
        lookAhead.ask(answers -> {
            Export export = recipe.export(formats, session);
            Exporter exporter = formats.exporter(recipe.format()).orElseThrow();
            List<PreviewedFile> found =
                    FirstArticle.of(exporter, recipe.source(session), recipe.settings(exporter), answers);
            answers.show(() -> show(found));
            LossReport report = export.preview(telling(answers));
            answers.show(() -> {
                showLosses(report);
                isComplete = true;
            });
        });
    }

    /** Says now and then how far it is. */
    private Progress telling(LookAhead.Answers answers) {
        return new Progress() {
            private int told;

            @Override
            public void at(String what, int done, int total) {
                int percent = total <= 0 ? 0 : (int) (100L * done / total);
                if (percent > told) {
                    told = percent;
                    answers.show(() -> count.setText(words.get("preview.percent", percent)));
                }
            }

            @Override
            public boolean cancelled() {
                return answers.cancelled();
            }
        };
    }

    private void show(List<PreviewedFile> found) {
        String before = file.getText();
        files = found;
        file.removeAll();
        found.forEach(one -> file.add(one.path()));
        file.select(Math.max(0, file.indexOf(before)));
        file.setEnabled(found.size() > 1);
        showFile();
    }

    private void showFile() {
        int index = file.getSelectionIndex();
        if (index < 0 || index >= files.size()) {
            text.setText(words.get("preview.none"));
            return;
        }
        PreviewedFile shown = files.get(index);
        if (!shown.isText()) {
            text.setText(words.get("preview.binary", shown.size()));
        } else {
            text.setText(shown.isWhole() ? shown.text() : shown.text() + "\n…");
        }
    }

    private void showLosses(LossReport report) {
        losses.show(report);
        count.setText(report.isEmpty() ? words.get("preview.noLoss") : losses.count());
        count.requestLayout();
    }

    private void fail(Exception why) {
        show(List.of());
        losses.show(LossRows.NOTHING);
        count.setText(words.told(why));
        count.requestLayout();
    }
}
