package org.peristiwa.ui.workbench.exchange;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.preview.ImportedArticle;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** The first article that an import would bring, and what was wrong up to there. */
final class ImportPreviewPane {

    private final Messages words;
    private final Label heading;
    private final Label annotations;
    private final Text text;
    private final LossRows losses;
    private final LookAhead lookAhead;

    ImportPreviewPane(Composite parent, Language language) {
        words = language.messages(Words.class);
        heading = line(parent);
        annotations = line(parent);
        text = ReadOnlyText.in(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 260).applyTo(text);
        losses = new LossRows(parent, language);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 110).applyTo(losses.table());
        lookAhead = new LookAhead(text, words.get("preview.looking"), this::fail);
        clear();
    }

    private static Label line(Composite parent) {
        Label line = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(line);
        return line;
    }

    /** Nothing has been chosen. */
    void clear() {
        lookAhead.stop();
        show(words.get("preview.firstImported"), "", words.get("preview.nothingChosen"));
        losses.show(LossRows.NOTHING);
    }

    /** Something has been chosen, of which it is not known yet how to read it. */
    void expect() {
        lookAhead.stop();
        heading.setText(words.get("preview.looking"));
    }

    /** Reads the first article. */
    void look(Importer importer, ImportRequest request) {
        heading.setText(words.get("preview.looking"));
        lookAhead.ask(answers -> {
            ImportRequest stopping = new ImportRequest(
                    request.inputs(), request.options(), request.annotator(), request.lenient(), answers);
            Optional<ImportedArticle> first = ImportedArticle.of(importer, stopping);
            answers.show(() -> show(first));
        });
    }

    private void show(Optional<ImportedArticle> found) {
        if (found.isEmpty()) {
            show(words.get("preview.firstImported"), "", words.get("preview.noArticle"));
            return;
        }
        ImportedArticle first = found.get();
        String known = Stream.of(
                        first.article().getId(),
                        first.article().getTitle(),
                        first.article().getLanguage(),
                        first.article().getCreated())
                .filter(word -> word != null && !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        String counts = first.annotations().entrySet().stream()
                .map(count -> words.get("count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        show(
                words.get("preview.firstImported.of", known),
                counts.isEmpty() ? words.get("preview.noAnnotations") : counts,
                first.isWhole() ? first.text() : first.text() + "\n…");
        losses.show(first.report());
    }

    private void show(String title, String counts, String content) {
        heading.setText(title.replace("&", "&&"));
        annotations.setText(counts);
        text.setText(content);
        heading.getParent().layout();
    }

    private void fail(Exception why) {
        show(words.get("preview.firstImported"), "", words.told(why));
        losses.show(LossRows.NOTHING);
    }
}
