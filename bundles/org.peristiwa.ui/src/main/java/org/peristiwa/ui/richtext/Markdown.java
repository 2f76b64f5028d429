package org.peristiwa.ui.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.peristiwa.ui.richtext.RichText.Style;

/** Reads Markdown (CommonMark), the language of guidelines. HTML in it is shown as it is written. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    /** The text that {@code markdown} describes. */
    public static RichText read(String markdown) {
        Reading reading = new Reading();
        PARSER.parse(markdown).accept(reading);
        return reading.writer.text();
    }

    private static final class Reading extends AbstractVisitor {
        private final RichText.Writer writer = RichText.writer();
        private final Set<Style> styles = EnumSet.noneOf(Style.class);
        private final Deque<Integer> numbers = new ArrayDeque<>();

        private void add(String words) {
            writer.add(words, styles);
        }

        private void within(Style style, Node node) {
            boolean added = styles.add(style);
            visitChildren(node);
            if (added) {
                styles.remove(style);
            }
        }

        @Override
        public void visit(Heading heading) {
            writer.paragraph();
            within(Style.HEADING, heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem) {
                visitChildren(paragraph);
                return;
            }
            writer.paragraph();
            visitChildren(paragraph);
        }

        @Override
        public void visit(BlockQuote quote) {
            within(Style.QUOTE, quote);
        }

        @Override
        public void visit(BulletList list) {
            items(list, 0);
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            items(list, first == null ? 1 : Math.max(1, first));
        }

        /** @param first number of the first item; 0 for bullets */
        private void items(Node list, int first) {
            if (numbers.isEmpty()) {
                writer.paragraph();
            }
            numbers.push(first);
            visitChildren(list);
            numbers.pop();
        }

        @Override
        public void visit(ListItem item) {
            writer.line();
            int number = numbers.pop();
            numbers.push(number == 0 ? 0 : number + 1);
            boolean added = styles.add(Style.ITEM);
            add("    ".repeat(numbers.size() - 1) + (number == 0 ? "•" : number + ".") + "\u2002");
            visitChildren(item);
            if (added) {
                styles.remove(Style.ITEM);
            }
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(Style.EMPHASIS, emphasis);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(Style.STRONG, strong);
        }

        @Override
        public void visit(Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            writer.line();
        }

        @Override
        public void visit(ThematicBreak line) {
            writer.paragraph();
        }

        @Override
        public void visit(Code code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            lines(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            lines(block.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            code(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            lines(html.getLiteral());
        }

        private void lines(String literal) {
            writer.paragraph();
            for (String line : List.of(literal.stripTrailing().split("\n", -1))) {
                writer.line();
                code(line);
            }
        }

        private void code(String literal) {
            boolean added = styles.add(Style.CODE);
            add(literal);
            if (added) {
                styles.remove(Style.CODE);
            }
        }
    }
}
