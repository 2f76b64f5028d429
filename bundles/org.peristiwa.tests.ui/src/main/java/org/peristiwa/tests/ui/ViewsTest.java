package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.OccurrenceQuery;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkAll;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.edit.verbs.SetTimeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.ArticleEditor;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.rows.RowTable;

/** The views around the article, by real keys. */
class ViewsTest {

    private static final String EVENTS = "org.peristiwa.part.events";
    private static final String PARTICIPANTS = "org.peristiwa.part.participants";
    private static final String HISTORY = "org.peristiwa.part.history";

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @AfterEach
    void backToAnnotate() {
        command("org.peristiwa.command.perspective", Map.of("perspective", WorkbenchIds.PERSPECTIVE_ANNOTATE));
        command("org.peristiwa.command.resetLayout", Map.of());
    }

    private MWindow mainWindow() {
        return workbench.onScreen(() -> (MWindow) workbench
                .application()
                .getContext()
                .get(EModelService.class)
                .find(WorkbenchIds.WINDOW, workbench.application()));
    }

    private void command(String id, Map<String, Object> parameters) {
        workbench.onScreen(() -> {
            var context = mainWindow().getContext();
            ParameterizedCommand command = context.get(ECommandService.class).createCommand(id, parameters);
            context.get(EHandlerService.class).executeHandler(command);
            return true;
        });
    }

    private void show(String view) {
        command("org.peristiwa.command.showView", Map.of("part", view));
        workbench.pause(100);
    }

    private MPart part(String id) {
        return workbench.onScreen(
                () -> mainWindow().getContext().get(EPartService.class).findPart(id));
    }

    private RowTable table(String view) {
        show(view);
        return workbench.onScreen(() -> EditorDesk.all((Control) part(view).getWidget())
                .flatMap(control -> RowTable.of(control).stream())
                .findFirst()
                .orElseThrow());
    }

    private List<String> column(RowTable table, int column) {
        return workbench.onScreen(() -> IntStream.range(0, table.rows().size())
                .mapToObj(i -> table.rows().at(i).cells().get(column))
                .toList());
    }

    /** A meeting, and a lunch without anybody. */
    private EditorDesk meeting() {
        EditorDesk desk = EditorDesk.open(workbench, folder.resolve("corpus"));
        workbench.onScreen(() -> {
            // Another test may have sorted them
            EPartService parts = mainWindow().getContext().get(EPartService.class);
            parts.hidePart(part(EVENTS));
            parts.hidePart(part(PARTICIPANTS));
            CorpusSession session = workbench.session();
            EventMention meet =
                    session.execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", words(desk, "bertemu")));
            EntityMention dian = session.execute(new MarkEntity(SmallCorpus.LAYER, "PER", words(desk, "Menteri Dian")));
            EntityMention they = session.execute(new MarkEntity(SmallCorpus.LAYER, "PER", words(desk, "Mereka")));
            EntityMention city = session.execute(new MarkEntity(SmallCorpus.LAYER, "GPE", words(desk, "Jakarta")));
            TimeMention time = session.execute(new MarkTime(SmallCorpus.LAYER, "DATE", words(desk, "Senin pagi")));
            session.execute(new SetTimeValue(time, "2024-03-18TMO", ""));
            session.execute(new AddArgument(meet, "Participant", dian));
            session.execute(new AddArgument(meet, "Place", city));
            session.execute(new AddArgument(meet, "Time", time));
            session.execute(new JoinCluster(dian, they));
            return session.execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Visit", words(desk, "makan siang")));
        });
        return desk;
    }

    private static Extent words(EditorDesk desk, String words) {
        return Extent.of(desk.offset(words), desk.offset(words) + words.length());
    }

    @Test
    void given_events_when_the_table_is_walked_by_keys_then_the_caret_goes_along_and_back_again() {
        EditorDesk desk = meeting();
        RowTable table = table(EVENTS);
        workbench.until("both events are listed", () -> table.rows().size() == 2);
        assertThat(workbench.onScreen(() -> table.rows().at(0).cells()))
                .containsExactly(
                        "Meet", "bertemu", "Menteri Dian", "Jakarta", "2024-03-18TMO  Senin pagi", "Actual", "1");
        keys.press(SWT.HOME);
        keys.press(SWT.ARROW_DOWN);
        workbench.until("the caret is on the lunch", () -> desk.caret() == desk.offset("makan siang"));
        assertThat(workbench.onScreen(() -> table.control().isFocusControl())).isTrue();
        keys.press(SWT.CR);
        desk.untilKeyboard();
        keys.press(SWT.CTRL, SWT.HOME);
        keys.press(SWT.ALT, SWT.ARROW_RIGHT);
        workbench.until("the row of the event of the caret is selected", () -> table.selected() == 0);
    }

    @Test
    void given_a_filter_and_a_step_then_the_table_narrows_and_follows() {
        EditorDesk desk = meeting();
        RowTable table = table(EVENTS);
        workbench.until("both events are listed", () -> table.rows().size() == 2);
        Text filter = (Text)
                workbench.onScreen(() -> EditorDesk.all((Control) part(EVENTS).getWidget())
                        .filter(Text.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        workbench.onScreen(filter::setFocus);
        keys.type("jakarta");
        workbench.until("one is left", () -> table.rows().size() == 1);
        workbench.onScreen(() -> {
            workbench.session().history().undo();
            return true;
        });
        keys.press(SWT.ESC);
        workbench.until("the lunch is undone", () -> table.rows().size() == 1);
        assertThat(column(table, 1)).containsExactly("bertemu");
        assertThat(desk.events()).hasSize(1);
    }

    @Test
    void given_an_entity_when_it_is_opened_by_keys_then_its_mentions_stand_below_it() {
        EditorDesk desk = meeting();
        RowTable table = table(PARTICIPANTS);
        workbench.until("entity and singleton are listed", () -> table.rows().size() == 2);
        assertThat(workbench.onScreen(() -> table.rows().at(0).cells()))
                .containsExactly("Menteri Dian", "Person", "2", "Participant", "1");
        keys.press(SWT.HOME);
        keys.press(SWT.ARROW_RIGHT);
        workbench.until("its mentions are shown", () -> table.rows().size() == 4);
        keys.press(SWT.ARROW_DOWN);
        keys.press(SWT.ARROW_DOWN);
        workbench.until("the caret is on the second mention", () -> desk.caret() == desk.offset("Mereka"));
        workbench.screenshot("participants");
    }

    @Test
    void given_steps_when_one_is_chosen_in_the_history_then_everything_is_as_after_it_and_forth_again() {
        EditorDesk desk = meeting();
        RowTable table = table(HISTORY);
        int steps =
                workbench.onScreen(() -> workbench.session().history().done().size());
        workbench.until("all steps are listed", () -> table.rows().size() == steps + 1);
        assertThat(workbench.onScreen(table::selected)).isEqualTo(steps);
        workbench.onScreen(() -> table.control().setFocus());
        keys.repeat(4, SWT.ARROW_UP);
        assertThat(workbench.onScreen(() -> workbench.session().history().done().size()))
                .as("looking is not going")
                .isEqualTo(steps);
        keys.press(SWT.CR);
        workbench.until(
                "four steps are undone",
                () -> workbench.session().history().done().size() == steps - 4);
        workbench.screenshot("history");
        keys.press(SWT.END);
        keys.press(SWT.CR);
        workbench.until(
                "all are done again", () -> workbench.session().history().done().size() == steps);
        assertThat(desk.events()).hasSize(2);
    }

    @Test
    void given_two_annotators_when_reviewed_then_both_stand_side_by_side_and_scroll_together() {
        String text = "Dian bertemu Anan di Jakarta.\n".repeat(400);
        SmallCorpus.open(workbench, folder.resolve("corpus"), text);
        LayerKey ani = new LayerKey("ani", "temu");
        workbench.onScreen(() -> {
            CorpusSession session = workbench.session();
            session.execute(new AddAnnotator("ani", ""));
            for (int i = 0; i < 40; i++) {
                session.execute(new MarkEvent(ani, "Contact.Meet", Extent.of(30 * i + 5, 30 * i + 12)));
            }
            editors().open(SmallCorpus.LAYER);
            editors().reveal(new Place(SmallCorpus.LAYER, null, new Span(6_000, 6_004)));
            return true;
        });
        workbench.until(
                "it stands in the middle",
                () -> editor(SmallCorpus.LAYER).firstOffset().orElse(-1) > 3_000);
        command("org.peristiwa.command.perspective", Map.of("perspective", WorkbenchIds.PERSPECTIVE_REVIEW));
        workbench.until("both are open", () -> editors().opened().size() == 2);
        workbench.until(
                "the other comes to the same text",
                () -> editor(ani).firstOffset().orElse(-1) > 3_000);
        workbench.pause(500);
        assertThat(shown(HISTORY)).isTrue();
        assertThat(shown("org.peristiwa.part.problems")).isTrue();
        workbench.onScreen(() -> {
            editors().reveal(new Place(ani, null, new Span(9_000, 9_004)));
            return true;
        });
        workbench.until("the other shows the same text", () -> {
            int first = editor(ani).firstOffset().orElse(-1);
            return first > 3_000
                    && Math.abs(editor(SmallCorpus.LAYER).firstOffset().orElse(-1) - first) < 40;
        });
        workbench.screenshot("review");
    }

    private ArticleEditors editors() {
        return workbench.application().getContext().get(ArticleEditors.class);
    }

    private ArticleEditor editor(LayerKey layer) {
        return mainWindow()
                .getContext()
                .get(EModelService.class)
                .findElements(workbench.application(), WorkbenchIds.ARTICLE_EDITOR, MPart.class)
                .stream()
                .map(part -> (ArticleEditor) part.getObject())
                .filter(editor -> editor.layer().equals(layer))
                .findFirst()
                .orElseThrow();
    }

    private boolean shown(String view) {
        return workbench.onScreen(
                () -> mainWindow().getContext().get(EPartService.class).isPartVisible(part(view)));
    }

    @Test
    void given_a_view_that_was_closed_when_the_layout_is_reset_then_it_stands_where_it_stood() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        show(EVENTS);
        workbench.onScreen(() -> {
            mainWindow().getContext().get(EPartService.class).hidePart(part(EVENTS));
            return true;
        });
        workbench.until("it is gone", () -> !shown(EVENTS));
        show(EVENTS);
        workbench.until("asked for it comes back", () -> shown(EVENTS));
        workbench.onScreen(() -> {
            mainWindow().getContext().get(EPartService.class).hidePart(part("org.peristiwa.part.frame"));
            return true;
        });
        command("org.peristiwa.command.resetLayout", Map.of());
        workbench.until("the frame is in front again", () -> shown("org.peristiwa.part.frame"));
    }

    @Test
    void given_words_when_found_and_gone_to_by_keys_then_the_caret_is_there() {
        EditorDesk desk = meeting();
        keys.press(SWT.CTRL, 'f');
        keys.type("makan");
        workbench.until("it is selected", () -> desk.words().equals("makan"));
        workbench.screenshot("find");
        keys.press(SWT.ESC);
        desk.untilKeyboard();
        keys.press(SWT.CTRL, 'l');
        keys.type("jakar");
        workbench.screenshot("go-to");
        keys.press(SWT.CR);
        workbench.until("the caret is on the city", () -> desk.caret() == desk.offset("Jakarta"));
    }

    @Test
    void
            given_a_hundred_thousand_mentions_when_tables_are_filled_sorted_and_filtered_then_the_screen_never_stands_still() {
        String text = "Dian bertemu Anan di Jakarta.\n".repeat(25_000);
        SmallCorpus.open(workbench, folder.resolve("corpus"), text);
        workbench.prepare(() -> {
            CorpusSession session = workbench.session();
            mark(session, FillerKind.EVENT, "Contact.Meet", "bertemu");
            mark(session, FillerKind.ENTITY, "PER", "Dian");
            mark(session, FillerKind.ENTITY, "PER", "Anan");
            mark(session, FillerKind.ENTITY, "GPE", "Jakarta");
            EPartService parts = mainWindow().getContext().get(EPartService.class);
            parts.hidePart(part(EVENTS));
            parts.hidePart(part(PARTICIPANTS));
            editors().open(SmallCorpus.LAYER);
            return true;
        });
        workbench.pause(3_000);
        RowTable events = table(EVENTS);
        workbench.until("all events are read", () -> events.rows().size() == 25_000);
        RowTable participants = table(PARTICIPANTS);
        workbench.until("all participants are read", () -> participants.rows().size() == 75_000);
        keys.press(SWT.END);
        keys.press(SWT.PAGE_UP);
        keys.press(SWT.HOME);
        sort(participants);
        workbench.until(
                "they are sorted by name",
                () -> participants.rows().at(0).cells().get(0).equals("Anan"));
    }

    private void sort(RowTable table) {
        workbench.onScreen(() -> {
            var heading = table.heading(0);
            var event = new Event();
            event.button = 1;
            event.x = heading.x + 20;
            event.y = heading.y + 5;
            table.control().notifyListeners(SWT.MouseDown, event);
            return true;
        });
    }

    private static void mark(CorpusSession session, FillerKind kind, String type, String words) {
        session.execute(new MarkAll(
                kind,
                type,
                new OccurrenceQuery("gold", "temu", words, true, kind).find(session, BulkProgress.NONE),
                BulkProgress.NONE));
    }
}
