package org.peristiwa.ui.schema.form;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.verbs.SetGuideline;
import org.peristiwa.edit.schema.verbs.SetSchemaGuideline;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.richtext.Markdown;
import org.peristiwa.ui.richtext.RichText;
import org.peristiwa.ui.richtext.RichTextView;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.schema.tree.Group;
import org.peristiwa.ui.schema.tree.Node;
import org.peristiwa.ui.theme.ThemeColor;

/** The guideline of an element or of the whole schema in one of two languages: the Markdown, and beside it how it will look. */
final class GuidelinePane {

    /** So that a long guideline is not laid out at each key. */
    private static final int PREVIEW_MILLIS = 120;

    private final Composite pane;
    private final Label heading;
    private final Button[] languages;
    private final Composite source;
    private final Composite paper;
    private final Runnable preview = this::preview;
    private @Nullable RichTextView page;
    private @Nullable TextField field;
    private @Nullable RichText previewed;
    private @Nullable SchemaDesk desk;
    private @Nullable Node node;
    private String language;

    /** @param first the language of the screen, whose guideline is shown at first where it is one of the two */
    GuidelinePane(Composite parent, Locale first) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(0, 4).applyTo(pane);
        language = FormRows.LANGUAGES.contains(first.toLanguageTag()) ? first.toLanguageTag() : "en";
        Label rule = new Label(pane, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
        Composite bar = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(1 + FormRows.LANGUAGES.size())
                .spacing(14, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        heading = new Label(bar, SWT.NONE);
        languages = FormRows.LANGUAGES.stream()
                .map(tag -> {
                    Button button = new Button(bar, SWT.RADIO);
                    button.setSelection(tag.equals(language));
                    button.addListener(SWT.Selection, event -> speak(button, tag));
                    return button;
                })
                .toArray(Button[]::new);
        SashForm halves = new SashForm(pane, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(halves);
        source = new Composite(halves, SWT.NONE);
        source.setLayout(new FillLayout());
        paper = new Composite(halves, SWT.NONE);
        paper.setLayout(new FillLayout());
    }

    private void speak(Button button, String tag) {
        if (button.getSelection() && !tag.equals(language)) {
            commit();
            language = tag;
            newPaper();
            newSource();
        }
    }

    /** The guideline of another node; nothing where it has none of its own. */
    void show(SchemaDesk of, Node shown) {
        desk = of;
        node = shown;
        heading.setText(of.words().get("guideline"));
        for (int i = 0; i < languages.length; i++) {
            languages[i].setText(of.words().get("language." + FormRows.LANGUAGES.get(i)));
        }
        heading.getParent().layout();
        newPaper();
        newSource();
    }

    /** Whether a node has a guideline. */
    static boolean has(Node node) {
        return node.element().isPresent() || node.group() == Group.SCHEMA;
    }

    void setVisible(boolean visible) {
        pane.setVisible(visible);
    }

    /** What the schema says may have changed. */
    void refresh() {
        if (field != null) {
            field.refresh();
            preview();
        }
    }

    void commit() {
        if (field != null && !field.widget().isDisposed()) {
            field.commit();
        }
    }

    private void newSource() {
        if (field != null) {
            field.widget().dispose();
        }
        if (desk == null || node == null) {
            return;
        }
        SchemaDesk here = desk;
        Node about = node;
        String tag = language;
        Text text = new Text(source, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setEditable(here.isChangeable() && !about.isInherited());
        text.setMessage(here.words().get("guideline.message"));
        text.addListener(SWT.Traverse, GuidelinePane::leaveByTab);
        field = new TextField(
                text,
                here,
                () -> read(here, about, tag),
                written -> about.element().isPresent()
                        ? new SetGuideline(about.element().get(), tag, written)
                        : new SetSchemaGuideline(tag, written));
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PREVIEW_MILLIS, preview));
        source.layout();
        // in a turn of its own: to lay out a long guideline takes as long as the whole form
        OnScreen.later(text.getDisplay(), preview);
    }

    private static void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private static String read(SchemaDesk desk, Node node, String language) {
        Schema schema = desk.types().schema();
        return Said.in(node.element().map(SchemaElement::getGuidelines).orElseGet(schema::getGuidelines), language);
    }

    /** The widget has its colours from when it is made. */
    private void newPaper() {
        if (page != null) {
            page.widget().dispose();
        }
        if (desk != null) {
            page = new RichTextView(
                    paper,
                    new RichTextView.Colors(
                            desk.theme().color(ThemeColor.PAPER),
                            desk.theme().color(ThemeColor.TEXT),
                            desk.theme().color(ThemeColor.QUIET_TEXT)));
            previewed = null;
            paper.layout();
        }
    }

    private void preview() {
        if (page == null || page.widget().isDisposed() || field == null || desk == null || node == null) {
            return;
        }
        String written = field.widget().isDisposed() ? "" : field.widget().getText();
        RichText text = written.isBlank() ? hint(desk, node) : Markdown.read(written);
        if (!text.equals(previewed)) {
            previewed = text;
            int top = page.widget().getTopPixel();
            page.show(text);
            page.widget().setTopPixel(top);
        }
    }

    /** What annotators read while this says nothing. */
    private static RichText hint(SchemaDesk desk, Node node) {
        Optional<String> other = node.element()
                .flatMap(element -> desk.types().guideline(element, desk.language()))
                .filter(text -> !text.isBlank());
        String key = other.isPresent() ? "guideline.otherLanguage" : "guideline.none";
        return RichText.writer()
                .add(desk.words().get(key), RichText.Style.QUIET)
                .text();
    }
}
