package org.peristiwa.ui.workbench.dialogs;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerComparison.Difference;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Lists what differs between a layer here and in its file, by id and place. */
public final class ComparisonDialog extends FormDialog {

    private static final String[] COLUMNS = {
        "compare.id", "compare.place", "compare.here", "compare.there", "compare.features"
    };
    private static final int[] WIDTHS = {60, 190, 180, 180, 140};

    private final Messages words;
    private final ArticleText text;
    private final List<Difference> differences;

    /** Made for one showing. */
    public ComparisonDialog(
            Shell parent, Theme theme, Language language, ArticleText text, List<Difference> differences) {
        super(
                parent,
                theme,
                language.messages(Words.class).get("compare.title"),
                language.messages(Words.class).get("button.close"));
        this.words = language.messages(Words.class);
        this.text = text;
        this.differences = List.copyOf(differences);
    }

    @Override
    protected int preferredWidth() {
        return 790;
    }

    @Override
    protected void createForm(Composite form) {
        Label count = new Label(form, SWT.WRAP);
        count.setText(words.get("compare.count", differences.size()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
        Table table = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        table.setSize(520, 200);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(760, 300)
                .applyTo(table);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(words.get(COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        for (Difference difference : differences) {
            Annotation known = difference.one() != null ? difference.one() : difference.other();
            new TableItem(table, SWT.NONE).setText(new String[] {
                difference.id(),
                place(known),
                describe(difference.one()),
                describe(difference.other()),
                String.join(", ", difference.features())
            });
        }
    }

    private String place(@Nullable Annotation annotation) {
        if (!(annotation instanceof Mention mention) || mention.getExtent() == null) {
            return "";
        }
        String words = mention.getExtent().end() <= text.length()
                ? text.slice(mention.getExtent().hull()).replaceAll("\\s+", " ")
                : "";
        return mention.getExtent() + " " + (words.length() > 30 ? words.substring(0, 29) + "…" : words);
    }

    private String describe(@Nullable Annotation annotation) {
        if (annotation == null) {
            return words.get("compare.absent");
        }
        String kind = words.get("compare.kind." + kind(annotation));
        if (annotation instanceof Mention mention) {
            return kind + " " + mention.getType() + (mention.getExtent() == null ? "" : " " + mention.getExtent());
        }
        return kind;
    }

    private static String kind(Annotation annotation) {
        if (annotation instanceof EventMention) {
            return "event";
        }
        if (annotation instanceof Mention) {
            return "mention";
        }
        if (annotation instanceof Cluster) {
            return "chain";
        }
        return annotation instanceof Relation ? "relation" : "report";
    }
}
