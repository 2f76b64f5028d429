package org.peristiwa.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.peristiwa.ui.richtext.RichText.Style;

/** Shows a rich text: read only, wrapped, in the font of its control. */
public final class RichTextView {

    /**
     * The colours.
     *
     * @param ground behind the text
     * @param text of the text
     * @param quiet of words that recede
     */
    public record Colors(RGB ground, RGB text, RGB quiet) {}

    private static final int INDENT = 14;

    private final StyledText widget;
    private final Colors colors;
    private final Font heading;

    /** Makes the widget in {@code parent}. */
    public RichTextView(Composite parent, Colors colors) {
        this.widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        this.colors = colors;
        FontData[] plain = widget.getFont().getFontData();
        for (FontData data : plain) {
            data.setHeight(data.getHeight() + 2);
            data.setStyle(SWT.BOLD);
        }
        this.heading = new Font(widget.getDisplay(), plain);
        widget.addListener(SWT.Dispose, event -> heading.dispose());
        widget.setBackground(new Color(colors.ground()));
        widget.setForeground(new Color(colors.text()));
        widget.setCaret(null);
        widget.setMargins(12, 10, 12, 10);
        widget.setLineSpacing(2);
        widget.setAlwaysShowScrollBars(false);
    }

    /** The widget, for layout, focus and listeners. */
    public StyledText widget() {
        return widget;
    }

    /** Shows {@code text} from its beginning. */
    public void show(RichText text) {
        widget.setText(text.text());
        List<StyleRange> ranges = new ArrayList<>();
        for (RichText.Run run : text.runs()) {
            ranges.add(range(run));
            indent(run);
        }
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        // Not the index: that would scroll the margin away, and with it the upper half of what was drawn before
        widget.setTopPixel(0);
    }

    private StyleRange range(RichText.Run run) {
        StyleRange range = new StyleRange(run.begin(), run.end() - run.begin(), null, null);
        boolean bold = run.is(Style.STRONG);
        boolean italic = run.is(Style.EMPHASIS);
        range.fontStyle = (bold ? SWT.BOLD : SWT.NORMAL) | (italic ? SWT.ITALIC : SWT.NORMAL);
        if (run.is(Style.HEADING)) {
            range.font = heading;
        } else if (run.is(Style.CODE)) {
            range.font = JFaceResources.getTextFont();
        }
        if (run.is(Style.QUIET) || run.is(Style.QUOTE)) {
            range.foreground = new Color(colors.quiet());
        }
        return range;
    }

    private void indent(RichText.Run run) {
        int first = widget.getLineAtOffset(run.begin());
        int count = widget.getLineAtOffset(run.end()) - first + 1;
        if (run.is(Style.QUOTE)) {
            widget.setLineIndent(first, count, INDENT);
            widget.setLineWrapIndent(first, count, INDENT);
        } else if (run.is(Style.ITEM)) {
            widget.setLineWrapIndent(first, count, INDENT);
        }
    }
}
