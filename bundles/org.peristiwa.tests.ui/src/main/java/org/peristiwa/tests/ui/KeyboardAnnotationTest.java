package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;

class KeyboardAnnotationTest {

    private static final Map<String, List<String>> MEETING =
            Map.of("Participant", List.of("Anan", "Dian"), "Place", List.of("Jakarta"));

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @Test
    void
            given_an_article_when_an_event_with_three_participants_is_typed_then_it_can_be_undone_redone_saved_and_exported()
                    throws IOException {
        SmallCorpus corpus = SmallCorpus.open(workbench, folder.resolve("corpus"));
        openArticleByKeys();

        markMeeting();
        addParticipant("part", SWT.HOME, "pers", 0);
        addParticipant("part", SWT.HOME, "pers", 2);
        addParticipant("place", SWT.HOME, "geo", 4);
        workbench.until("three roles are filled", () -> corpus.participants() == 3);
        assertThat(meeting(corpus.event(), new ArticleText(SmallCorpus.TEXT))).isEqualTo(MEETING);
        workbench.screenshot("annotated-by-keyboard");

        undoAndRedo(corpus);
        saveAndReopen();
        assertThat(meeting(corpus.event(), new ArticleText(SmallCorpus.TEXT))).isEqualTo(MEETING);

        exportsTellTheSame("json");
        exportsTellTheSame("brat");
    }

    private void openArticleByKeys() {
        keys.press(SWT.CTRL, SWT.SHIFT, 'o');
        workbench.untilDialog("Open article");
        keys.type("temu").press(SWT.CR);
        workbench.until("the article is open", () -> workbench
                .editors()
                .active()
                .filter(SmallCorpus.LAYER::equals)
                .isPresent());
        workbench.until("the article can be annotated", () -> workbench
                .service(CorpusSelection.class)
                .current()
                .filter(selected -> selected.layer().equals(SmallCorpus.LAYER))
                .isPresent());
        workbench.pause(300);
    }

    private void markMeeting() {
        keys.press(SWT.HOME)
                .press(SWT.CTRL, SWT.ARROW_RIGHT)
                .press('e')
                .type("meet")
                .press(SWT.CR);
        workbench.until("the event is there", () -> !workbench
                .session()
                .index(workbench.session().openLayer(SmallCorpus.LAYER))
                .events()
                .isEmpty());
    }

    /** Fills a role with the token that lies {@code tokens} behind the begin of the line. */
    private void addParticipant(String role, int from, String type, int tokens) {
        keys.press('r').type(role).press(SWT.CR);
        keys.press(from).repeat(tokens, SWT.CTRL, SWT.ARROW_RIGHT);
        keys.press(SWT.CTRL, SWT.SHIFT, SWT.ARROW_RIGHT).press(SWT.CR);
        keys.type(type).press(SWT.CR);
        workbench.pause(100);
    }

    private void undoAndRedo(SmallCorpus corpus) {
        keys.repeat(4, SWT.CTRL, 'z');
        workbench.until("everything is undone", () -> corpus.events() == 0);
        keys.repeat(4, SWT.CTRL, 'y');
        workbench.until("everything is done again", () -> corpus.participants() == 3);
    }

    private void saveAndReopen() {
        assertThat(workbench.onScreen(() -> workbench.session().hasUnsavedChanges()))
                .isTrue();
        assertThat(workbench.onScreen(() -> workbench.window().getText())).startsWith("●");
        keys.press(SWT.CTRL, 's');
        workbench.until("everything is saved", () -> !workbench.session().hasUnsavedChanges());
        workbench.until("the mark is gone", () -> !workbench.window().getText().startsWith("●"));
        workbench.onScreen(() -> {
            workbench.service(OpenCorpus.class).close();
            return true;
        });
        workbench.open(folder.resolve("corpus"));
    }

    private void exportsTellTheSame(String format) throws IOException {
        CorpusSession session = workbench.session();
        Formats formats = workbench.service(Formats.class);
        Path out = folder.resolve(format);
        new Export(
                        formats.exporter(format).orElseThrow(),
                        CorpusSource.of(session, List.of("gold")),
                        ExportSettings.PLAIN)
                .to(out, Progress.NONE);
        assertThat(Files.exists(out.resolve("export-report.json"))).isTrue();
        try (ImportSource source = formats.importer(format).orElseThrow().open(ImportRequest.of(out, "gold"))) {
            AnnotatedDocument document = source.next().orElseThrow();
            Layer layer = document.layers().get(0);
            List<EventMention> events = layer.getAnnotations().stream()
                    .filter(EventMention.class::isInstance)
                    .map(EventMention.class::cast)
                    .toList();
            assertThat(events).as(format).hasSize(1);
            assertThat(meeting(events.get(0), document.text())).as(format).isEqualTo(MEETING);
        }
    }

    /** What fills the roles, by role, in the order of the words. */
    private static Map<String, List<String>> meeting(EventMention event, ArticleText text) {
        assertThat(event.getType()).endsWith("Meet");
        assertThat(text.slice(event.getExtent(), " ")).isEqualTo("bertemu");
        return event.getArguments().stream()
                .collect(Collectors.groupingBy(
                        Argument::getRole,
                        Collectors.collectingAndThen(
                                Collectors.mapping(argument -> words(argument, text), Collectors.toList()),
                                words -> words.stream().sorted().toList())));
    }

    private static String words(Argument argument, ArticleText text) {
        Annotation filler = (Annotation) argument.getFiller();
        return text.slice(((Mention) filler).getExtent(), " ");
    }
}
