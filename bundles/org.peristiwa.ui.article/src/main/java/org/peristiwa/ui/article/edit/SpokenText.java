package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;
import org.peristiwa.ui.richtext.RichText;

/**
 * The article for a screen reader: a text with a caret, and as its description the sentence at the caret, then what is
 * annotated there, the innermost first, then what is suggested there.
 */
final class SpokenText {

    private final ArticleDesk desk;
    private final ArticleText text;
    private final Supplier<Optional<RichText>> suggested;

    private SpokenText(ArticleDesk desk, Supplier<Optional<RichText>> suggested) {
        this.desk = desk;
        this.suggested = suggested;
        this.text = desk.session().text(desk.key().article());
    }

    /**
     * Lets the canvas of the desk be read aloud.
     *
     * @param suggested what could be marked at the caret
     */
    static SpokenText of(ArticleDesk desk, Supplier<Optional<RichText>> suggested) {
        SpokenText spoken = new SpokenText(desk, suggested);
        Accessible canvas = desk.view().canvas().getAccessible();
        canvas.addAccessibleListener(spoken.new Names());
        canvas.addAccessibleControlListener(spoken.new Role());
        canvas.addAccessibleTextListener(spoken.new Reading());
        desk.caret().listen(() -> {
            canvas.textCaretMoved(desk.caret().caret());
            canvas.textSelectionChanged();
            canvas.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] {null, null});
        });
        return spoken;
    }

    /** The sentence, then the annotations, then the suggestion. */
    String atCaret() {
        int caret = desk.caret().caret();
        StringBuilder spoken = new StringBuilder();
        desk.steps().sentenceAt(caret).ifPresent(sentence -> spoken.append(text.slice(sentence)));
        List<String> cards = picked().stream()
                .flatMap(id -> new AnnotationCard(desk).of(id).stream())
                .map(RichText::text)
                .toList();
        cards.forEach(card -> spoken.append("\n\n").append(card));
        suggested.get().ifPresent(card -> spoken.append("\n\n").append(card.text()));
        return spoken.toString();
    }

    /** What was picked, else every mention at the caret. */
    private List<String> picked() {
        Optional<String> one = desk.caret().picked();
        int caret = desk.caret().caret();
        return one.isPresent()
                ? List.of(one.get())
                : desk.index().at(caret).stream().map(Mention::getId).toList();
    }

    /** A unit of reading of a text that is not empty: around an offset, or so many units behind or before it. */
    Span unit(int boundary, int offset, int count) {
        Span unit = around(boundary, Math.min(Math.max(0, offset), text.length()));
        for (int i = 0; i < Math.abs(count); i++) {
            int next = count > 0 ? unit.end() : unit.begin() - 1;
            if (next < 0 || next >= text.length()) {
                break;
            }
            unit = around(boundary, next);
        }
        return unit;
    }

    private Span around(int boundary, int offset) {
        int at = Math.min(offset, text.length() - 1);
        return switch (boundary) {
            case ACC.TEXT_BOUNDARY_WORD -> desk.steps().tokenAt(at).orElse(character(at));
            case ACC.TEXT_BOUNDARY_SENTENCE, ACC.TEXT_BOUNDARY_PARAGRAPH ->
                desk.steps().sentenceAt(at).orElse(character(at));
            case ACC.TEXT_BOUNDARY_LINE ->
                new Span(
                        desk.view().places().lineBegin(at),
                        Math.max(
                                desk.view().places().lineBegin(at) + 1,
                                desk.view().places().lineEnd(at)));
            default -> character(at);
        };
    }

    private Span character(int at) {
        int begin = at > 0 && Character.isLowSurrogate(text.content().charAt(at)) ? at - 1 : at;
        int end = begin + Character.charCount(text.content().codePointAt(begin));
        return new Span(begin, end);
    }

    private Canvas canvas() {
        return desk.view().canvas();
    }

    /** What the canvas is called, and what is at the caret. */
    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = desk.session()
                    .article(desk.key().article())
                    .map(Article::getTitle)
                    .orElse(desk.key().article());
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = atCaret();
        }
    }

    /** A text that takes the keyboard and is not written into. */
    private final class Role extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TEXT;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | ACC.STATE_SELECTABLE | ACC.STATE_MULTILINE;
            if (canvas().isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = atCaret();
        }
    }

    /** The text itself. */
    private final class Reading extends AccessibleTextExtendedAdapter {

        @Override
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = desk.caret().caret();
        }

        @Override
        public void getCharacterCount(AccessibleTextEvent event) {
            event.count = text.length();
        }

        @Override
        public void getSelectionRange(AccessibleTextEvent event) {
            Optional<Span> selection = desk.caret().selection();
            event.offset = selection.map(Span::begin).orElse(desk.caret().caret());
            event.length = selection.map(Span::length).orElse(0);
        }

        @Override
        public void getSelection(AccessibleTextEvent event) {
            Optional<Span> selection = desk.caret().selection();
            event.start = selection.map(Span::begin).orElse(desk.caret().caret());
            event.end = selection.map(Span::end).orElse(desk.caret().caret());
        }

        @Override
        public void getSelectionCount(AccessibleTextEvent event) {
            event.count = desk.caret().selection().isPresent() ? 1 : 0;
        }

        @Override
        public void getText(AccessibleTextEvent event) {
            if (event.type == ACC.TEXT_BOUNDARY_ALL || text.length() == 0) {
                int begin = Math.min(Math.max(0, event.start), text.length());
                int end = event.end < 0 ? text.length() : Math.min(Math.max(begin, event.end), text.length());
                event.result = text.content().substring(begin, end);
                return;
            }
            Span unit = unit(event.type, event.start, event.count);
            event.start = unit.begin();
            event.end = unit.end();
            event.result = text.slice(unit);
        }

        @Override
        public void getVisibleRanges(AccessibleTextEvent event) {
            Span visible = desk.view().places().visible();
            event.start = visible.begin();
            event.end = visible.end();
        }

        @Override
        public void getOffsetAtPoint(AccessibleTextEvent event) {
            Point at = canvas().toControl(event.x, event.y);
            event.offset = desk.view().places().offsetAt(at.x, at.y);
        }

        @Override
        public void getTextBounds(AccessibleTextEvent event) {
            Rectangle begin = desk.view().places().caretPlace(Math.min(event.start, text.length()));
            Rectangle end = desk.view().places().caretPlace(Math.min(event.end, text.length()));
            Rectangle both = begin.union(end);
            Point at = desk.view().toDisplay(both.x, both.y);
            event.x = at.x;
            event.y = at.y;
            event.width = both.width;
            event.height = both.height;
            event.rectangles = new Rectangle[] {new Rectangle(at.x, at.y, both.width, both.height)};
        }
    }
}
