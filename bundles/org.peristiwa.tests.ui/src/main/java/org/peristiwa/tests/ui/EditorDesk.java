package org.peristiwa.tests.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;

/** One article, open in its editor with the keyboard, and what can be seen of it. */
final class EditorDesk {

    static final String TEXT =
            "Menteri Dian bertemu Duta Besar Anan di Jakarta pada Senin pagi. Mereka lalu makan siang bersama."
                    + " Setelah itu Dian pulang.\n";

    private final Workbench workbench;
    private final ArticleText text = new ArticleText(TEXT);

    private EditorDesk(Workbench workbench) {
        this.workbench = workbench;
    }

    static EditorDesk open(Workbench workbench, Path folder) {
        SmallCorpus.open(workbench, folder, TEXT);
        workbench.onScreen(() -> {
            workbench
                    .application()
                    .getContext()
                    .get(org.peristiwa.ui.ArticleEditors.class)
                    .open(SmallCorpus.LAYER);
            return true;
        });
        EditorDesk desk = new EditorDesk(workbench);
        desk.untilKeyboard();
        return desk;
    }

    /** Waits until the text has the keyboard, and its keys with it. */
    void untilKeyboard() {
        workbench.until("the text has the keyboard", () -> {
            Control focus = workbench.display().getFocusControl();
            return focus != null && focus.getClass() == org.eclipse.swt.widgets.Canvas.class;
        });
        workbench.pause(300);
    }

    LayerIndex index() {
        return workbench.session().index(workbench.session().openLayer(SmallCorpus.LAYER));
    }

    Selected selected() {
        return workbench.onScreen(
                () -> workbench.service(CorpusSelection.class).current().orElseThrow());
    }

    int caret() {
        return selected().caretOffset();
    }

    /** The selected words; empty for none. */
    String words() {
        return selected().span().map(text::slice).orElse("");
    }

    int offset(String word) {
        return TEXT.indexOf(word);
    }

    List<EventMention> events() {
        return workbench.onScreen(() -> List.copyOf(index().events()));
    }

    /** The words of all mentions, in text order. */
    List<String> mentions() {
        return workbench.onScreen(
                () -> index().mentions().stream().map(this::words).toList());
    }

    private String words(Mention mention) {
        return text.slice(mention.getExtent(), " … ");
    }

    /** The words of what fills a role of the first event. */
    List<String> fillers(String role) {
        return workbench.onScreen(() -> index().events().get(0).getArguments().stream()
                .filter(argument -> role.equals(argument.getRole()))
                .map(argument -> words((Mention) argument.getFiller()))
                .toList());
    }

    Mention mention(String words) {
        int begin = offset(words);
        return workbench.onScreen(
                () -> index().exactly(Extent.of(begin, begin + words.length())).get(0));
    }

    /** The first control of the window that fits. */
    Optional<Control> control(Predicate<Control> wanted) {
        return workbench.onScreen(() -> all(workbench.window()).filter(wanted).findFirst());
    }

    static Stream<Control> all(Control control) {
        Stream<Control> children = control instanceof Composite parent
                ? Stream.of(parent.getChildren()).flatMap(EditorDesk::all)
                : Stream.empty();
        return Stream.concat(Stream.of(control), children);
    }
}
