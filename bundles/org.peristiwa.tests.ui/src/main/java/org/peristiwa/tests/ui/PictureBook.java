package org.peristiwa.tests.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;

/**
 * Takes pictures of every view and dialog, in each theme and language, on the sample corpus: for people to look at. No test of the build;
 * {@code docs/images/make} runs it. Corpora named by {@code peristiwa.pictures.corpora} are pictured too, in the light theme.
 */
class PictureBook {

    private static final LayerKey LAYER = new LayerKey("gold", "rapat-jakarta");

    /** Views by the names of their pictures; {@code org.peristiwa.part.} stands before each id. */
    private static final List<String> VIEWS =
            List.of("participants", "guidelines", "events", "timeline", "history", "frame", "problems");

    /** Commands that open a dialog; {@code org.peristiwa.command.} stands before each. */
    private static final List<String> DIALOGS = List.of(
            "openArticle",
            "newCorpus",
            "import",
            "export",
            "articleProperties",
            "addAnnotator",
            "compare",
            "restoreBackup",
            "textFace",
            "keys",
            "bundles",
            "about");

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @Test
    void everything() {
        workbench.onScreen(() -> {
            workbench.window().setBounds(new Rectangle(0, 0, 1280, 800));
            return true;
        });
        picture("welcome-first");
        for (Theme.Mode mode : Theme.Mode.values()) {
            for (String language : List.of("en", "id")) {
                pictures(mode, language);
            }
        }
        choose(Theme.Mode.LIGHT, "en");
        othersCorpora();
    }

    private void choose(Theme.Mode mode, String language) {
        workbench.onScreen(() -> {
            workbench.service(Theme.class).switchTo(mode);
            workbench.service(Language.class).switchTo(Locale.forLanguageTag(language));
            return mode;
        });
        workbench.pause(700);
    }

    private void pictures(Theme.Mode mode, String language) {
        choose(mode, language);
        String tail = "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + language;
        CorpusSession session = openSample();
        reveal(firstMeeting(session));
        picture("workbench" + tail);
        for (String view : VIEWS) {
            run("showView", Map.of("part", "org.peristiwa.part." + view));
            picture("view-" + view + tail);
        }
        text(session, tail);
        review(tail);
        for (String dialog : DIALOGS) {
            dialog(dialog, tail);
        }
        run("welcome", Map.of());
        picture("welcome" + tail);
        run("tour", Map.of());
        workbench.pause(1_500);
        picture("tour" + tail);
        keys.press(SWT.ESC);
        workbench.pause(1_000);
    }

    /** What the article shows at the caret: a list of types, hints, the sheet of keys, what was found, and a suggestion. */
    private void text(CorpusSession session, String tail) {
        EventMention meeting = firstMeeting(session);
        reveal(meeting);
        workbench.pause(500);
        keys.press('e');
        picture("list" + tail);
        keys.press(SWT.ESC).press('r').press('1');
        picture("hints" + tail);
        keys.press(SWT.ESC).press('i');
        picture("card" + tail);
        keys.press(SWT.ESC).press(SWT.SHIFT, '/');
        picture("keys-at-a-glance" + tail);
        keys.press(SWT.ESC).press(SWT.CTRL, 'f').type("bertemu");
        picture("find" + tail);
        keys.press(SWT.ESC);
        suggestion(session, tail);
    }

    /** The last meeting of the article, as if nobody had marked it. */
    private void suggestion(CorpusSession session, String tail) {
        EventMention again = workbench.onScreen(() -> session.index(session.openLayer(LAYER)).events().stream()
                .filter(event -> event.getExtent() != null && event.getType().endsWith("Meet"))
                .reduce((first, second) -> second)
                .orElseThrow());
        workbench.onScreen(() -> {
            session.execute(new DeleteAnnotations(again));
            // Saved, so that there is a version to restore
            session.saveAll();
            return true;
        });
        workbench.onScreen(() -> {
            workbench.application().getContext().get(ArticleEditors.class).reveal(new Place(LAYER, null, null));
            return true;
        });
        keys.press(SWT.CTRL, SWT.END);
        for (int i = 0; i < 12; i++) {
            keys.press(SWT.CTRL, SWT.ARROW_LEFT);
            workbench.pause(30);
            if (caret() == again.getExtent().begin()) {
                break;
            }
        }
        picture("suggestion" + tail);
        workbench.onScreen(() -> {
            session.history().undo();
            session.saveAll();
            return true;
        });
    }

    private int caret() {
        return workbench.onScreen(() -> workbench
                .service(CorpusSelection.class)
                .current()
                .map(Selected::caretOffset)
                .orElse(-1));
    }

    private void review(String tail) {
        run("perspective", Map.of("perspective", WorkbenchIds.PERSPECTIVE_REVIEW));
        workbench.pause(800);
        closeDialogs();
        picture("review" + tail);
        run("perspective", Map.of("perspective", WorkbenchIds.PERSPECTIVE_ANNOTATE));
        workbench.pause(300);
        closeDialogs();
        workbench.onScreen(() -> {
            ArticleEditors editors = workbench.editors();
            editors.opened().stream().filter(layer -> !layer.equals(LAYER)).forEach(editors::close);
            editors.open(LAYER);
            return true;
        });
    }

    private void dialog(String command, String tail) {
        run(command, Map.of());
        workbench.pause(900);
        picture("dialog-" + command + tail);
        closeDialogs();
    }

    private void closeDialogs() {
        for (Shell dialog : workbench.dialogs()) {
            workbench.onScreen(() -> {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
                return true;
            });
        }
        workbench.pause(150);
    }

    private CorpusSession openSample() {
        return workbench.open(workbench.service(ProductFolders.class).data().resolve("sample"));
    }

    private EventMention firstMeeting(CorpusSession session) {
        return workbench.onScreen(() -> session.index(session.openLayer(LAYER)).events().stream()
                .filter(event -> event.getType().endsWith("Meet"))
                .findFirst()
                .orElseThrow());
    }

    private void reveal(Mention mention) {
        workbench.onScreen(() -> {
            workbench
                    .application()
                    .getContext()
                    .get(ArticleEditors.class)
                    .reveal(new Place(
                            LAYER, mention.getId(), mention.getExtent().hull()));
            return true;
        });
        workbench.pause(700);
    }

    private void run(String command, Map<String, Object> parameters) {
        workbench.command(command, parameters);
        workbench.pause(250);
    }

    private void picture(String name) {
        workbench.pause(350);
        workbench.screenshot(name);
    }

    private void othersCorpora() {
        String named = System.getProperty("peristiwa.pictures.corpora", "");
        Map<String, Path> corpora = new LinkedHashMap<>();
        Stream.of(named.split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .forEach(path -> corpora.put(String.valueOf(path.getFileName()), path));
        corpora.forEach((name, path) -> {
            CorpusSession session = workbench.onScreen(() -> open(path));
            workbench.onScreen(() -> {
                session.layers().stream().findFirst().ifPresent(layer -> workbench
                        .application()
                        .getContext()
                        .get(ArticleEditors.class)
                        .open(layer));
                return true;
            });
            workbench.pause(1_500);
            picture("others-" + name);
        });
    }

    private CorpusSession open(Path folder) throws IOException {
        return workbench.open(folder);
    }
}
