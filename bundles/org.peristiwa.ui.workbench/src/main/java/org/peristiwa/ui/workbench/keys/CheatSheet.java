package org.peristiwa.ui.workbench.keys;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** All keys at a glance, over the window; any key or click puts the sheet away. */
public final class CheatSheet {

    /** Keys that move the caret are no commands: they mean what they mean everywhere. */
    private static final String[][] MOVING = {
        {"← → ↑ ↓", "cheat.move.character"},
        {"Ctrl+← →", "cheat.move.token"},
        {"Home End", "cheat.move.line"},
        {"Page ↑ ↓", "cheat.move.page"},
        {"Shift", "cheat.move.select"},
        {"Shift+Alt", "cheat.move.exact"},
        {"Ctrl+wheel", "cheat.move.zoom"},
        {"1–9", "cheat.move.digit"},
        {"Esc", "cheat.move.leave"}
    };

    private final Shell parent;
    private final Theme theme;
    private final Messages words;
    private final List<KeyPage.Row> rows = new ArrayList<>();

    CheatSheet(Shell parent, Theme theme, Messages words) {
        this.parent = parent;
        this.theme = theme;
        this.words = words;
    }

    /** Shows it until the user does anything else. */
    public static void show(Shell parent, Theme theme, Messages words, KeyList list) {
        CheatSheet sheet = new CheatSheet(parent, theme, words);
        sheet.collect(list);
        sheet.open();
    }

    private void collect(KeyList list) {
        rows.add(new KeyPage.Row("", words.get("cheat.article"), true));
        list.keys().stream().filter(KeyList.Key::inArticle).forEach(this::add);
        rows.add(new KeyPage.Row("", words.get("cheat.moving"), true));
        for (String[] moving : MOVING) {
            rows.add(new KeyPage.Row(moving[0], words.get(moving[1]), false));
        }
        rows.add(new KeyPage.Row("", words.get("cheat.window"), true));
        list.keys().stream().filter(key -> !key.inArticle()).forEach(this::add);
    }

    /** Several keys that do the same stand on one line. */
    private void add(KeyList.Key key) {
        int last = rows.size() - 1;
        if (rows.get(last).does().equals(key.does())) {
            rows.set(last, new KeyPage.Row(rows.get(last).keys() + "  " + key.keys(), key.does(), false));
        } else {
            rows.add(new KeyPage.Row(key.keys(), key.does(), false));
        }
    }

    private void open() {
        Shell sheet = new Shell(parent, SWT.NO_TRIM | SWT.TOOL);
        sheet.setText(words.get("cheat.title"));
        Point size = new KeyPage(sheet, theme, rows).size();
        closeOnAnything(sheet);
        Rectangle window = parent.getBounds();
        sheet.setBounds(
                window.x + (window.width - size.x) / 2, window.y + (window.height - size.y) / 2, size.x, size.y);
        sheet.open();
        sheet.setFocus();
    }

    /** Whatever comes next, a key, a click, another window, is meant for something else. */
    private static void closeOnAnything(Shell sheet) {
        Listener filter = event -> closeFor(sheet, event);
        sheet.getDisplay().addFilter(SWT.KeyDown, filter);
        sheet.getDisplay().addFilter(SWT.MouseDown, filter);
        sheet.addListener(SWT.Deactivate, event -> sheet.getDisplay().asyncExec(sheet::dispose));
        sheet.addListener(SWT.Dispose, event -> {
            sheet.getDisplay().removeFilter(SWT.KeyDown, filter);
            sheet.getDisplay().removeFilter(SWT.MouseDown, filter);
        });
    }

    private static void closeFor(Shell sheet, Event event) {
        boolean modifier = event.type == SWT.KeyDown && isModifier(event.keyCode);
        if (!modifier && !sheet.isDisposed()) {
            event.type = SWT.None;
            event.doit = false;
            sheet.dispose();
        }
    }

    private static boolean isModifier(int code) {
        return code == SWT.SHIFT || code == SWT.CTRL || code == SWT.ALT || code == SWT.COMMAND;
    }
}
