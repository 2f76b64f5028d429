package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;
import org.peristiwa.ui.article.view.Hit;

/** Every gesture of the mouse, by a real pointer on a real canvas. Needs a display. */
class MouseGesturesTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final CorpusSession session = DemoArticle.open();
    private final List<String> warnings = new ArrayList<>();
    private final String text = session.text(DemoCorpus.KEY.article()).content();
    private ArticleEditing editing;
    private RealMouse mouse;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1100, 900);
        editing = DemoEditing.open(shell, session, DemoCorpus.KEY, warnings::add);
        shell.open();
        shell.forceActive();
        mouse = new RealMouse(editing.desk().view().canvas());
        mouse.pause(300);
    }

    @AfterEach
    void close() {
        mouse.move(1, 1).close();
        shell.dispose();
        session.close();
    }

    private LayerIndex index() {
        return editing.desk().index();
    }

    private Mention at(String word) {
        return index().at(text.indexOf(word)).stream().findFirst().orElseThrow();
    }

    /** The middle of the character at an offset. */
    private Point place(int offset) {
        Rectangle begin = editing.desk().view().places().caretPlace(offset);
        Rectangle end = editing.desk().view().places().endPlace(offset + 1);
        return new Point((begin.x + end.x) / 2, begin.y + begin.height / 2);
    }

    private Point place(String word) {
        return place(text.indexOf(word) + 1);
    }

    /** Somewhere on the label of a mention. */
    private Point label(Mention mention) {
        Point words = place(mention.getExtent().begin());
        for (int up = 1; up < 120; up++) {
            for (int aside = -40; aside <= 200; aside += 5) {
                Hit hit = editing.desk().view().places().at(words.x + aside, words.y - up);
                if (hit instanceof Hit.OnLabel label && label.mark().id().equals(mention.getId())) {
                    return new Point(words.x + aside + 2, words.y - up - 3);
                }
            }
        }
        throw new AssertionError("no label on the screen: " + mention.getId());
    }

    /** Somewhere on an arc of an event. */
    private Point arc(Argument argument) {
        Point words = place(argument.getEvent().getExtent().begin());
        for (int up = 1; up < 160; up++) {
            for (int aside = -300; aside <= 300; aside += 3) {
                Hit hit = editing.desk().view().places().at(words.x + aside, words.y - up);
                if (hit instanceof Hit.OnTie tie && tie.tie().id().equals(argument.getId())) {
                    return new Point(words.x + aside, words.y - up - 1);
                }
            }
        }
        throw new AssertionError("no arc on the screen: " + argument.getId());
    }

    private Optional<Control> inCanvas(Class<? extends Control> type) {
        return all(editing.desk().view().canvas()).filter(type::isInstance).findFirst();
    }

    private static Stream<Control> all(Control control) {
        Stream<Control> children = control instanceof Composite parent
                ? Stream.of(parent.getChildren()).flatMap(MouseGesturesTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(control), children);
    }

    private void take(String typed) {
        Text field = (Text) inCanvas(Text.class).orElseThrow();
        field.setText(typed);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.doit = true;
        field.notifyListeners(SWT.KeyDown, enter);
        mouse.pause(40);
    }

    private String selected() {
        return editing.desk()
                .caret()
                .selection()
                .map(span -> text.substring(span.begin(), span.end()))
                .orElse("");
    }

    private String words(Mention mention) {
        Span hull = mention.getExtent().hull();
        return text.substring(hull.begin(), hull.end());
    }

    @Test
    void given_a_click_and_a_drag_then_the_caret_is_set_and_whole_tokens_are_selected() {
        Point at = place("hutan");
        mouse.move(at.x, at.y).click(1);
        assertThat(editing.desk().caret().caret()).isBetween(text.indexOf("hutan"), text.indexOf("hutan") + 2);
        mouse.drag(place("tentang"), place("hutan"));
        assertThat(selected()).isEqualTo("tentang hutan");
    }

    @Test
    void given_a_double_and_a_triple_click_then_the_token_and_the_sentence_are_selected() {
        Point at = place("dirawat");
        mouse.move(at.x, at.y).clicks(2);
        assertThat(selected()).isEqualTo("dirawat");
        mouse.rest().clicks(3);
        assertThat(selected()).startsWith("Serangan itu").endsWith("dirawat.");
    }

    @Test
    void given_a_drag_from_a_label_then_a_role_is_filled() {
        EventMention injure = (EventMention) at("melukai");
        mouse.drag(label(injure), place("seorang"));
        take("victim");
        assertThat(injure.getArguments()).extracting(Argument::getFiller).contains(at("seorang satpam"));
    }

    @Test
    void given_a_click_on_a_trigger_then_a_drag_from_its_text_fills_a_role_with_new_words() {
        EventMention die = (EventMention) at("menewaskan");
        Point trigger = place("menewaskan");
        mouse.move(trigger.x, trigger.y).click(1).rest();
        mouse.drag(place(text.indexOf("menewaskan") + 3), place("Jono"));
        take("victim");
        take("person");
        assertThat(die.getArguments())
                .extracting(argument -> words((Mention) argument.getFiller()))
                .contains("Jono");
    }

    @Test
    void given_a_picked_mention_then_its_ends_can_be_dragged_and_it_grows_and_shrinks_by_tokens() {
        Mention men = at("tiga pria");
        Point label = label(men);
        mouse.move(label.x, label.y).click(1).rest();
        Rectangle end = editing.desk().view().places().endPlace(men.getExtent().end());
        mouse.drag(new Point(end.x, end.y + end.height / 2), place("diduga"));
        assertThat(words(men)).isEqualTo("tiga pria yang diduga");
        Rectangle begin =
                editing.desk().view().places().caretPlace(men.getExtent().begin());
        mouse.drag(new Point(begin.x, begin.y + begin.height / 2), place("pria"));
        assertThat(words(men)).isEqualTo("pria yang diduga");
        session.history().undo();
        session.history().undo();
        assertThat(words(men)).isEqualTo("tiga pria");
    }

    @Test
    void given_the_middle_button_then_the_token_is_marked_as_the_last_one() {
        editing.desk().caret().moveTo(text.indexOf("bakau"));
        editing.actions().perform(EditorAction.MARK_ENTITY);
        take("facility");
        Point at = place("tentang");
        mouse.move(at.x, at.y).click(2);
        assertThat(at("tentang").getType()).isEqualTo(at("bakau").getType());
    }

    @Test
    void given_a_double_click_on_a_label_then_the_type_is_edited_and_on_an_arc_the_role() {
        EventMention injure = (EventMention) at("melukai");
        Point label = label(injure);
        mouse.move(label.x, label.y).clicks(2);
        take("die");
        assertThat(injure.getType()).isEqualTo("Life.Die");
        EventMention sign = (EventMention) at("menandatangani");
        Argument signatory = sign.getArguments().stream()
                .filter(argument -> argument.getRole().equals("Signatory"))
                .findFirst()
                .orElseThrow();
        Point arc = arc(signatory);
        mouse.move(arc.x, arc.y).clicks(2);
        assertThat(inCanvas(Text.class)).isPresent();
    }

    @Test
    void given_the_mouse_at_rest_on_a_mention_then_a_card_opens_stays_and_goes_when_the_mouse_leaves() {
        Point at = place("menyerang");
        mouse.move(at.x, at.y).move(at.x + 3, at.y).pause(700);
        StyledText card = (StyledText) inCanvas(StyledText.class).orElseThrow();
        assertThat(card.getText()).startsWith("Attack\nmenyerang");
        assertThat(display.getFocusControl()).isNotSameAs(card);
        mouse.move(at.x + 6, at.y).pause(300);
        assertThat(card.isDisposed()).as("no flicker on the same mention").isFalse();
        mouse.move(20, 700).pause(500);
        assertThat(card.isDisposed()).isTrue();
    }

    @Test
    void given_the_right_button_then_what_is_under_the_mouse_is_what_the_menu_means() {
        Mention guard = at("seorang satpam");
        Point label = label(guard);
        mouse.move(label.x, label.y).click(3);
        assertThat(editing.desk().mention()).contains(guard);
    }

    @Test
    void given_a_chain_then_the_ruler_leads_to_its_mentions() {
        Mention first = at("Bima");
        Mention second = at("Keduanya");
        editing.desk().execute(new JoinCluster(first, second));
        editing.desk().pick(first);
        mouse.pause(100);
        int width = editing.desk().view().canvas().getClientArea().width;
        int height = editing.desk().view().canvas().getClientArea().height;
        int y = 0;
        while (y < height && editing.desk().view().rulerAt(width - 4, y).isEmpty()) {
            y++;
        }
        assertThat(y).as("a mark on the ruler").isLessThan(height);
        mouse.move(width - 4, y + 1).click(1);
        assertThat(editing.desk().mention()).isIn(Optional.of(first), Optional.of(second));
    }
}
