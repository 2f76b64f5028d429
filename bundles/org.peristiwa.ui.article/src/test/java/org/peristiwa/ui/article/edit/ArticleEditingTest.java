package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;

/** Annotating on a real canvas: keys and clicks in, verbs out. Needs a display. */
class ArticleEditingTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final CorpusSession session = DemoArticle.open();
    private final List<String> warnings = new ArrayList<>();
    private final String text = session.text(DemoCorpus.KEY.article()).content();
    private final ArticleEditing editing = open();

    private ArticleEditing open() {
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 900);
        return DemoEditing.open(shell, session, DemoCorpus.KEY, warnings::add);
    }

    @BeforeEach
    void show() {
        shell.open();
        canvas().setFocus();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
        session.close();
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    private void settle() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    private Canvas canvas() {
        return editing.desk().view().canvas();
    }

    private LayerIndex index() {
        return editing.desk().index();
    }

    private static Event key(int code, char character, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = mask;
        event.doit = true;
        return event;
    }

    private void press(int code, int mask) {
        canvas().notifyListeners(SWT.KeyDown, key(code, '\0', mask));
        settle();
    }

    private void hint(char letter) {
        canvas().notifyListeners(SWT.KeyDown, key(letter, letter, 0));
        settle();
    }

    private void mouse(int type, Rectangle at, int button, int mask) {
        Event event = new Event();
        event.x = at.x + 4;
        event.y = at.y + at.height / 2;
        event.button = button;
        event.stateMask = mask;
        canvas().notifyListeners(type, event);
        settle();
    }

    /** Types into the open list and takes its first row. */
    private void take(String typed) {
        Text field = field();
        field.setText(typed);
        field.notifyListeners(SWT.KeyDown, key(SWT.CR, '\r', 0));
        settle();
    }

    private Text field() {
        for (Control child : canvas().getChildren()) {
            if (child instanceof Composite list && list.getChildren().length > 0) {
                return (Text) list.getChildren()[0];
            }
        }
        throw new AssertionError("no list is open");
    }

    private void perform(EditorAction action) {
        editing.actions().perform(action);
        settle();
    }

    private void caretOn(String word) {
        editing.desk().caret().moveTo(text.indexOf(word) + 1);
        editing.desk().view().reveal(text.indexOf(word));
        settle();
    }

    private Mention at(String word) {
        return index().at(text.indexOf(word)).stream().findFirst().orElseThrow();
    }

    @Test
    void given_a_step_of_another_thread_such_as_a_refactoring_then_the_canvas_follows_it_all_the_same()
            throws Exception {
        Mention last = index().mentions().get(index().mentions().size() - 1);
        session.execute(new MarkEntity(
                DemoCorpus.KEY,
                "PER",
                Extent.of(last.getExtent().begin(), last.getExtent().begin() + 1)));
        editing.desk().caret().moveTo(0);
        Thread other = new Thread(() -> session.history().undo());
        other.start();
        other.join();
        settle();
        assertThat(editing.desk().caret().caret()).isEqualTo(last.getExtent().begin());
    }

    @Test
    void givenACaretOnAWord_whenMarkedAsAnEventByItsShortcut_thenTheEventIsThereAndKeepsTheAttention() {
        caretOn("dirawat");
        perform(EditorAction.MARK_EVENT);
        take("m");
        Mention made = at("dirawat");
        assertThat(made).isInstanceOf(EventMention.class);
        assertThat(made.getType()).isEqualTo("Contact.Meet");
        assertThat(editing.desk().event()).contains((EventMention) made);
    }

    @Test
    void givenAnEvent_whenARoleIsFilledByAHint_thenTheNearestLegalFillerFillsIt() {
        EventMention invite = (EventMention) at("mengundang");
        editing.desk().pick(invite);
        settle();
        perform(EditorAction.FILL_ROLE);
        take("requester");
        assertThat(editing.takesLetters()).isTrue();
        hint('f');
        assertThat(editing.takesLetters()).isFalse();
        assertThat(invite.getArguments()).extracting(Argument::getRole).contains("Requester");
        assertThat(editing.desk().event()).contains(invite);
    }

    @Test
    void givenARoleWaiting_whenWordsAreSelectedAndEntered_thenOneStepMarksAndFillsAndOneUndoTakesBothBack() {
        EventMention die = (EventMention) at("menewaskan");
        editing.desk().pick(die);
        int size = index().size();
        int steps = session.history().done().size();
        perform(EditorAction.FILL_ROLE);
        take("victim");
        int begin = text.indexOf("Jono");
        editing.desk().caret().select(new Span(begin, begin + 4));
        press(SWT.CR, 0);
        take("Person");
        assertThat(session.history().done()).hasSize(steps + 1);
        assertThat(index().exactly(Extent.of(begin, begin + 4))).hasSize(1);
        assertThat(die.getArguments()).hasSize(3);
        session.history().undo();
        settle();
        assertThat(index().size()).isEqualTo(size);
        assertThat(die.getArguments()).hasSize(2);
        session.history().redo();
        assertThat(die.getArguments()).hasSize(3);
    }

    @Test
    void givenHints_whenEscapeIsPressed_thenNothingHasChangedAndLettersAreCommandsAgain() {
        editing.desk().pick(at("menewaskan"));
        int steps = session.history().done().size();
        perform(EditorAction.FILL_ROLE);
        take("victim");
        press(SWT.ESC, 0);
        assertThat(editing.takesLetters()).isFalse();
        assertThat(session.history().done()).hasSize(steps);
    }

    @Test
    void givenNoEvent_whenARoleIsAskedFor_thenTheUserIsToldWhatToDo() {
        caretOn("dirawat");
        perform(EditorAction.FILL_ROLE);
        assertThat(warnings).containsExactly("Put the caret on an event first.");
    }

    @Test
    void givenAMention_whenItGrowsAndShrinks_thenItsExtentFollowsByTokens() {
        Mention men = at("tiga pria");
        editing.desk().pick(men);
        perform(EditorAction.GROW_END);
        assertThat(text.substring(men.getExtent().begin(), men.getExtent().end()))
                .isEqualTo("tiga pria yang");
        perform(EditorAction.SHRINK_END);
        perform(EditorAction.SHRINK_BEGIN);
        assertThat(text.substring(men.getExtent().begin(), men.getExtent().end()))
                .isEqualTo("pria");
        perform(EditorAction.GROW_BEGIN);
        assertThat(text.substring(men.getExtent().begin(), men.getExtent().end()))
                .isEqualTo("tiga pria");
    }

    @Test
    void givenAnEventAndWordsBesideIt_whenAddedAsAPiece_thenTheEventIsDiscontinuous() {
        EventMention say = (EventMention) at("mengatakan");
        editing.desk().pick(say);
        int begin = text.indexOf("telah");
        editing.desk().caret().select(new Span(begin, begin + 5));
        perform(EditorAction.ADD_PIECE);
        assertThat(say.getExtent().pieceCount()).isEqualTo(2);
    }

    @Test
    void givenTwoMentions_whenJoined_thenTheyAreOneChain() {
        Mention doctor = at("Dr. Ani");
        editing.desk().pick(doctor);
        settle();
        perform(EditorAction.JOIN_CHAIN);
        hint('f');
        assertThat(index().clustersOf(doctor)).hasSize(1);
    }

    @Test
    void givenAMentionAtTheCaret_whenDeleted_thenItAndItsArgumentsAreGone() {
        EventMention attack = (EventMention) at("menyerang");
        editing.desk().pick(at("tiga pria"));
        perform(EditorAction.DELETE);
        assertThat(attack.getArguments()).extracting(Argument::getRole).doesNotContain("Attacker");
    }

    @Test
    void givenShiftAndArrows_thenTheSelectionGrowsByTokensAndWithAltByCharacters() {
        editing.desk().caret().moveTo(text.indexOf("tiga pria"));
        press(SWT.ARROW_RIGHT, SWT.SHIFT);
        press(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertThat(selected()).isEqualTo("tiga pria");
        press(SWT.ARROW_RIGHT, 0);
        editing.desk().caret().moveTo(text.indexOf("tiga pria"));
        press(SWT.ARROW_RIGHT, SWT.SHIFT | SWT.ALT);
        assertThat(selected()).isEqualTo("t");
    }

    private String selected() {
        Span span = editing.desk().caret().selection().orElseThrow();
        return text.substring(span.begin(), span.end());
    }

    @Test
    void givenDownAndUp_thenTheCaretComesBackToItsPlace() {
        int start = text.indexOf("Luar Negeri");
        editing.desk().caret().moveTo(start);
        press(SWT.ARROW_DOWN, 0);
        assertThat(editing.desk().caret().caret()).isGreaterThan(start);
        press(SWT.ARROW_UP, 0);
        assertThat(editing.desk().caret().caret()).isEqualTo(start);
    }

    @Test
    void givenTheEnds_thenControlHomeAndEndReachThem() {
        press(SWT.END, SWT.MOD1);
        assertThat(editing.desk().caret().caret()).isEqualTo(text.length());
        press(SWT.HOME, SWT.MOD1);
        assertThat(editing.desk().caret().caret()).isZero();
    }

    @Test
    void givenSpaceTwice_thenTheTokenAndThenTheSentenceAreSelected() {
        caretOn("dirawat");
        perform(EditorAction.SELECT_MORE);
        assertThat(selected()).isEqualTo("dirawat");
        perform(EditorAction.SELECT_MORE);
        assertThat(selected()).startsWith("Serangan itu").endsWith("dirawat.");
    }

    @Test
    void givenAClickOnAWordAndADrag_thenCaretAndSelectionFollowTheMouse() {
        int from = text.indexOf("hutan");
        int to = text.indexOf("bakau") + 2;
        mouse(SWT.MouseDown, editing.desk().view().places().caretPlace(from), 1, 0);
        assertThat(editing.desk().caret().caret()).isBetween(from, from + 1);
        mouse(SWT.MouseMove, editing.desk().view().places().caretPlace(to), 0, SWT.BUTTON1);
        mouse(SWT.MouseUp, editing.desk().view().places().caretPlace(to), 1, SWT.BUTTON1);
        assertThat(selected()).isEqualTo("hutan bakau");
    }

    @Test
    void givenAPickedEvent_whenDraggedFromItsTriggerToAMention_thenTheRoleChosenIsFilled() {
        EventMention injure = (EventMention) at("melukai");
        editing.desk().pick(injure);
        settle();
        Mention guard = at("seorang satpam");
        mouse(
                SWT.MouseDown,
                editing.desk().view().places().caretPlace(injure.getExtent().begin()),
                1,
                0);
        Rectangle there =
                editing.desk().view().places().caretPlace(guard.getExtent().begin());
        mouse(SWT.MouseMove, there, 0, SWT.BUTTON1);
        mouse(SWT.MouseUp, there, 1, SWT.BUTTON1);
        take("victim");
        assertThat(injure.getArguments()).extracting(Argument::getFiller).contains(guard);
    }

    @Test
    void givenAnEventThatWaitsForAPlace_whenWordsAreMarked_thenTheTypesOfAPlaceAreOfferedFirst() {
        editing.desk().pick(at("bertemu"));
        settle();
        int begin = text.indexOf("Gedung Merdeka");
        editing.desk().caret().select(new Span(begin, begin + 14));
        perform(EditorAction.MARK_ENTITY);
        take("");
        assertThat(at("Gedung Merdeka").getType()).isIn("GPE", "LOC", "FAC");
    }

    @Test
    void givenAMention_whenCopiedAndPasted_thenTypeAndAttributesComeAlongAndOneUndoTakesThemBack() {
        Mention visit = at("berkunjung");
        editing.desk().pick(visit);
        perform(EditorAction.COPY);
        caretOn("dirawat");
        perform(EditorAction.PASTE);
        Mention pasted = at("dirawat");
        assertThat(pasted.getType()).isEqualTo(visit.getType());
        assertThat(pasted.getAttributes()).hasSameSizeAs(visit.getAttributes()).isNotEmpty();
        assertThat(((EventMention) pasted).getArguments()).isEmpty();
        session.history().undo();
        assertThat(index().at(text.indexOf("dirawat"))).isEmpty();
    }

    @Test
    void givenSelectedText_whenCut_thenTheUserIsToldThatItStays() {
        editing.desk().caret().select(new Span(0, 5));
        perform(EditorAction.CUT);
        assertThat(warnings).containsExactly("The text of an article does not change: only annotations can be cut.");
    }
}
