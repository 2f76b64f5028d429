package org.peristiwa.ui.schema.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.ui.schema.desk.Novelty;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.schema.tree.Node;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The form beside the tree, with the guideline below it. */
public final class SchemaForm {

    private final Theme theme;
    private final SashForm halves;
    private final ScrolledComposite scrolled;
    private final GuidelinePane guideline;
    private Composite page;
    private List<Field> fields = List.of();
    private @Nullable Node shown;
    private String shape = "";

    /** @param language of the screen */
    public SchemaForm(Composite parent, Theme theme, Locale language) {
        this.theme = theme;
        halves = new SashForm(parent, SWT.VERTICAL);
        scrolled = new ScrolledComposite(halves, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        guideline = new GuidelinePane(halves, language);
        halves.setWeights(62, 38);
        page = newPage();
    }

    private Composite newPage() {
        Composite made = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(made);
        return made;
    }

    /** Shows nothing but a sentence, such as why there is nothing. */
    public void showHint(String sentence) {
        begin();
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText(sentence);
        Ink.set(label, theme, ThemeColor.QUIET_TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        end(false);
    }

    /** Shows a node; where it is the same as before, only what has changed of it. */
    public void show(SchemaDesk desk, Node node) {
        if (shown != null && isSame(shown, node) && shape.equals(shape(node)) && !page.isDisposed()) {
            shown = node;
            fields.forEach(Field::refresh);
            guideline.refresh();
            fit();
            return;
        }
        begin();
        fields = new ElementPage(page, desk, node, this::named, this::fit).fields();
        boolean guided = GuidelinePane.has(node);
        if (guided) {
            guideline.show(desk, node);
        }
        shown = node;
        shape = shape(node);
        end(guided);
    }

    /** What decides which fields an element needs, beside what it is. */
    private static String shape(Node node) {
        return node.about() instanceof AttributeDefinition attribute
                ? attribute.getKind().getLiteral()
                : "";
    }

    /** The same element, whatever it is called now, so that the fields that are there are those that it needs. */
    private static boolean isSame(Node one, Node other) {
        return one.about() == null
                ? one.key().equals(other.key())
                : one.about().equals(other.about()) && one.from().equals(other.from());
    }

    private ElementRef named() {
        return Objects.requireNonNull(shown).ref().orElseThrow();
    }

    /** The same node is to be made anew: in other words, or with fields that can or cannot be changed now. */
    public void forget() {
        commit();
        shown = null;
    }

    /**
     * Asks for the id of something new.
     *
     * @param within what it is to stand below, as the screen calls it; empty for the top
     * @param added hears how it is named once it is there
     * @param givenUp is called when the user does not want it after all
     */
    public void showNew(SchemaDesk desk, Novelty novelty, String within, Consumer<ElementRef> added, Runnable givenUp) {
        begin();
        end(false);
        new NewPage(page, desk, novelty, within, added, givenUp);
        fit();
        page.layout(true, true);
    }

    /** Does at once what the user has written. */
    public void commit() {
        List.copyOf(fields).forEach(Field::commit);
        guideline.commit();
    }

    /** Gives the keyboard to the first field that can be written into. */
    public void focus() {
        if (!page.isDisposed()) {
            focusIn(page);
        }
    }

    private static boolean focusIn(Composite in) {
        for (Control child : in.getChildren()) {
            boolean field = (child instanceof Text text && text.getEditable()) || child instanceof Combo;
            if (field && child.isEnabled() && child.setFocus()) {
                return true;
            }
            if (child instanceof Composite composite && !(child instanceof Combo) && focusIn(composite)) {
                return true;
            }
        }
        return false;
    }

    private void begin() {
        commit();
        shown = null;
        fields = List.of();
        Composite before = page;
        page = newPage();
        before.dispose();
    }

    private void end(boolean guided) {
        guideline.setVisible(guided);
        halves.setMaximizedControl(guided ? null : scrolled);
        fit();
        page.layout(true, true);
    }

    private void fit() {
        if (!page.isDisposed()) {
            int width = Math.max(1, scrolled.getClientArea().width);
            scrolled.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
            scrolled.getVerticalBar().setIncrement(20);
        }
    }
}
