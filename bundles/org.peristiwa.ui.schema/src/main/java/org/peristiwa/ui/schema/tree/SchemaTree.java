package org.peristiwa.ui.schema.tree;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.uses.UseCounts;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.rows.Rows;
import org.peristiwa.ui.theme.Theme;

/**
 * The tree with the field that narrows it. What is selected stays selected whatever becomes of the schema, as long as it is
 * there; when it goes, what stood above it is.
 */
public final class SchemaTree {

    /** What the tree tells of. */
    public interface Listener {

        /** Another node is selected, by the user or because the one before is gone. */
        void selected(Node node);

        /** The user wants to change a node: Enter or a double click. */
        void opened(Node node);

        /** The user has drawn a type onto another one or a heading. */
        void dropped(Node from, Node onto);

        /** A key was pressed on the tree. Whether it was taken. */
        boolean pressed(Event key);

        /** The menu of the selected node is about to be shown. */
        void fill(Menu menu);
    }

    private final Theme theme;
    private final Messages words;
    private final Listener listener;
    private final Outline outline = new Outline();
    private final Text filter;
    private final RowTable table;
    private final TypeDrag drag;
    private @Nullable SchemaView types;
    private @Nullable UseCounts uses;
    private @Nullable Node selected;
    private String expected = "";

    /** Makes the widgets in {@code parent}, which gets a grid layout of one column. */
    public SchemaTree(Composite parent, Theme theme, Messages words, Listener listener) {
        this.theme = theme;
        this.words = words;
        this.listener = listener;
        GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(filter);
        table = new RowTable(parent, theme, true, 73, 27);
        GridDataFactory.fillDefaults().grab(true, true).hint(220, 120).applyTo(table.control());
        drag = new TypeDrag(table, theme, row -> outline.lines().get(row).node(), listener::dropped);
        filter.addListener(SWT.Modify, event -> filter());
        filter.addListener(SWT.KeyDown, this::leaveFilter);
        table.onSelect(row -> choose(outline.lines().get(row).node()));
        table.onToggle(row -> toggle(outline.lines().get(row).node()));
        table.onOpen(row -> listener.opened(outline.lines().get(row).node()));
        table.control().addListener(SWT.KeyDown, this::key);
        table.control().addListener(SWT.MouseDown, this::rightClick);
        Menu menu = new Menu(table.control());
        menu.addListener(SWT.Show, event -> {
            for (var item : menu.getItems()) {
                item.dispose();
            }
            listener.fill(menu);
        });
        table.control().setMenu(menu);
        relabel();
    }

    /** Gives the keyboard to the tree. */
    public void focus() {
        table.control().setFocus();
    }

    /** The words of the screen's language. */
    public void relabel() {
        filter.setMessage(words.get("filter"));
        table.head(List.of(words.get("column.name"), words.get("column.uses")));
    }

    /** Shows a schema; null where no corpus is open. */
    public void show(List<Node> nodes, @Nullable SchemaView view, boolean changeable) {
        types = view;
        drag.enable(changeable ? view : null);
        Node before = selected;
        List<String> path = before == null ? List.of() : outline.pathTo(before.key());
        outline.show(nodes);
        Optional<Node> next = outline.find(expected);
        if (next.isPresent()) {
            expected = "";
        } else if (before != null) {
            next = outline.find(before.key()).or(() -> outline.findElement(before));
        }
        next.filter(node -> before == null || !node.key().equals(before.key()))
                .ifPresent(node -> outline.reveal(node.key()));
        selected = next.or(() ->
                        path.stream().flatMap(key -> outline.find(key).stream()).findFirst())
                .or(() -> nodes.stream().findFirst())
                .orElse(null);
        refresh();
        if (selected != null) {
            listener.selected(selected);
        }
    }

    /** Shows how often everything is used; null while that is not known. */
    public void show(@Nullable UseCounts counted) {
        uses = counted;
        refresh();
    }

    private void refresh() {
        if (table.control().isDisposed()) {
            return;
        }
        Rows rows = types == null ? Rows.NONE : new OutlineRows(outline, types, uses, theme, words);
        int row = selected == null ? -1 : outline.lineOf(selected.key());
        String empty = types == null ? words.get("empty.noCorpus") : words.get("empty.nothingFits", filter.getText());
        table.show(rows, row, empty);
        if (row >= 0) {
            table.select(row);
        }
    }

    /** Selects the node with this key as soon as the schema has it: what is done now makes it. */
    public void expect(String key) {
        expected = key;
    }

    public Optional<Node> selected() {
        return Optional.ofNullable(selected);
    }

    /** The node of this name, shown or not. */
    public Optional<Node> find(String key) {
        return outline.find(key);
    }

    /** Selects the node with this key, and tells of it; does nothing where there is none. */
    public void select(String key) {
        outline.find(key).ifPresent(node -> {
            if (outline.isFiltered() && outline.lineOf(key) < 0) {
                filter.setText("");
            }
            outline.reveal(key);
            selected = node;
            refresh();
            listener.selected(node);
        });
    }

    private void choose(Node node) {
        // a filter shows nodes cut: the whole one counts
        selected = outline.find(node.key()).orElse(node);
        listener.selected(selected);
    }

    private void toggle(Node node) {
        outline.toggle(node);
        boolean hidden = selected != null && outline.lineOf(selected.key()) < 0;
        if (hidden) {
            choose(node);
        }
        refresh();
    }

    private void filter() {
        outline.filter(filter.getText());
        refresh();
    }

    private void leaveFilter(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            focus();
            if (outline.isFiltered()
                    && selected().filter(node -> node.fits(filter.getText())).isEmpty()) {
                firstFit();
            }
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            filter.setText("");
        }
    }

    /** Goes to the first line that has the letters itself, and not only something below it. */
    private void firstFit() {
        outline.firstFit().ifPresent(node -> {
            table.select(outline.lineOf(node.key()));
            choose(node);
        });
    }

    private void key(Event event) {
        if (listener.pressed(event)) {
            event.doit = false;
        } else if (event.character > ' '
                && event.character != SWT.DEL
                && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            filter.setFocus();
            filter.setText(String.valueOf(event.character));
            filter.setSelection(1);
            event.doit = false;
        }
    }

    private void rightClick(Event event) {
        if (event.button == 3) {
            table.rowAt(event.y).ifPresent(row -> {
                table.select(row);
                choose(outline.lines().get(row).node());
            });
        }
    }
}
