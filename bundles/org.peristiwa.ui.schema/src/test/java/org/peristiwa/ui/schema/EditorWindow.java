package org.peristiwa.ui.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.internal.CurrentStatus;
import org.peristiwa.ui.internal.MemorySettings;
import org.peristiwa.ui.internal.ScreenLanguage;
import org.peristiwa.ui.internal.ScreenTheme;
import org.peristiwa.ui.internal.SvgIcons;
import org.peristiwa.ui.rows.RowTable;

/** The view in a window of its own, worked with by keys and clicks of the windowing system. */
final class EditorWindow implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final long PATIENCE_NANOS = PATIENCE_MILLIS * 1_000_000L;
    /** A dialog that a key opens keeps that it was let go to itself. */
    private static final long KEY_NANOS = 500_000_000L;

    final Display display = Display.getDefault();
    final Shell shell = new Shell(display);
    final OneSession corpus = new OneSession();
    final List<String> failures = new ArrayList<>();
    private final SvgIcons icons = new SvgIcons();
    private final CurrentStatus status;
    private final SchemaPart part;

    EditorWindow() {
        MemorySettings settings = new MemorySettings();
        ScreenLanguage language = new ScreenLanguage(settings);
        language.switchTo(Locale.ENGLISH);
        status = new CurrentStatus(language);
        ErrorPresenter errors = new ErrorPresenter() {
            @Override
            public void present(String what, Throwable cause) {
                failures.add(what + ": " + cause);
            }

            @Override
            public void present(String what, Throwable cause, String advice) {
                present(what, cause);
            }
        };
        part = new SchemaPart(corpus, status, errors, new ScreenTheme(settings), icons, language);
        part.create(shell);
        shell.setBounds(20, 20, 1100, 760);
        shell.open();
        shell.forceActive();
        settle();
    }

    EditorWindow with(CorpusSession session) {
        corpus.open(session);
        part.focus();
        settle();
        return this;
    }

    CorpusSession session() {
        return corpus.session().orElseThrow();
    }

    String said() {
        return status.current().map(StatusLine.Message::text).orElse("");
    }

    void focusTree() {
        part.focus();
        settle();
    }

    /** Lets the program take up what was done. */
    void settle() {
        long end = System.nanoTime() + 60_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            settle();
        }
    }

    /** Presses and lets go of a key, with modifiers held; goes on once the program has taken it, however busy the machine is. */
    void press(int... keys) {
        int[] taken = new int[1];
        Listener seen = event -> taken[0]++;
        display.addFilter(SWT.KeyUp, seen);
        for (int key : keys) {
            post(SWT.KeyDown, key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            post(SWT.KeyUp, keys[i]);
        }
        long end = System.nanoTime() + KEY_NANOS;
        while (taken[0] < keys.length && System.nanoTime() < end) {
            settle();
        }
        display.removeFilter(SWT.KeyUp, seen);
        settle();
    }

    /** Types small letters and digits. */
    void type(String text) {
        text.chars().forEach(this::press);
    }

    private void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        if ((key & SWT.KEYCODE_BIT) == 0) {
            event.character = (char) key;
        }
        display.post(event);
    }

    /** Draws with the mouse from one place of a control to another. */
    void drag(Control control, Point from, Point to) {
        mouse(control, SWT.MouseDown, from, 0);
        for (int i = 1; i <= 5; i++) {
            Point on = new Point(from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5);
            mouse(control, SWT.MouseMove, on, SWT.BUTTON1);
        }
        mouse(control, SWT.MouseUp, to, SWT.BUTTON1);
    }

    /** What SWT posts to the windowing system by itself has no place where it is a button. */
    private static void mouse(Control control, int type, Point at, int state) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = state;
        control.notifyListeners(type, event);
    }

    RowTable tree() {
        return table(shell);
    }

    static RowTable table(Shell in) {
        return all(in).flatMap(control -> RowTable.of(control).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The row whose first cell says {@code name}. */
    static int indexOf(RowTable table, String name) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().at(i).cells().get(0).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name));
    }

    /** The names that the tree shows, each below another behind as many dots as it is deep. */
    List<String> names() {
        return IntStream.range(0, tree().rows().size())
                .mapToObj(i -> ".".repeat(tree().rows().at(i).depth())
                        + tree().rows().at(i).cells().get(0))
                .toList();
    }

    int row(String name) {
        List<String> plain =
                names().stream().map(one -> one.replaceAll("^\\.*", "")).toList();
        if (!plain.contains(name)) {
            throw new AssertionError(name + " is not among " + plain);
        }
        return plain.indexOf(name);
    }

    String selectedName() {
        return tree().rows().at(tree().selected()).cells().get(0);
    }

    /** Goes to a line of the tree by keys. */
    void go(String name) {
        focusTree();
        press(SWT.HOME);
        for (int i = 0; i < row(name); i++) {
            press(SWT.ARROW_DOWN);
        }
    }

    /** Opens a line of the tree and goes to one below it. */
    void goInto(String name, String below) {
        go(name);
        press(SWT.ARROW_RIGHT);
        go(below);
    }

    Point middleOf(int row) {
        Rectangle place = tree().place(row);
        return new Point(80, place.y + place.height / 2);
    }

    static Stream<Control> all(Control control) {
        Stream<Control> children = control instanceof Composite parent
                ? Stream.of(parent.getChildren()).flatMap(EditorWindow::all)
                : Stream.empty();
        return Stream.concat(Stream.of(control), children);
    }

    /** The fields behind a label, in order, up to the next label. */
    List<Text> fields(Shell in, String label) {
        List<Control> controls = all(in).toList();
        List<Text> found = new ArrayList<>();
        boolean behind = false;
        for (Control control : controls) {
            if (control instanceof Label text && !text.getText().isEmpty()) {
                behind = text.getText().equals(label);
            } else if (behind && control instanceof Text field) {
                found.add(field);
            }
        }
        return found;
    }

    Text field(String label) {
        return fields(shell, label).get(0);
    }

    List<String> labels(Shell in) {
        return all(in).filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    <T extends Control> T find(Shell in, Class<T> type, Predicate<T> wanted) {
        return all(in).filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    Button button(Shell in, String text) {
        return find(in, Button.class, button -> button.getText().equals(text));
    }

    Optional<Shell> dialog() {
        return dialogOf(shell);
    }

    private static Optional<Shell> dialogOf(Shell owner) {
        return owner.isDisposed()
                ? Optional.empty()
                : Arrays.stream(owner.getShells())
                        .filter(one -> one.isVisible() && (one.getStyle() & SWT.TITLE) != 0)
                        .findFirst();
    }

    /** Does {@code opening}, which opens a dialog, then {@code inside} in the dialog once it has been worked out. */
    void inDialog(Runnable opening, Consumer<Shell> inside) {
        inDialogOf(shell, opening, inside);
    }

    /** The same for a dialog that another one opens. */
    void inDialogOf(Shell owner, Runnable opening, Consumer<Shell> inside) {
        List<Throwable> wrong = new ArrayList<>();
        whenDialog(owner, System.nanoTime() + PATIENCE_NANOS, dialog -> {
            try {
                inside.accept(dialog);
                display.timerExec(PATIENCE_MILLIS, () -> giveUp(dialog, wrong));
            } catch (AssertionError | RuntimeException e) {
                wrong.add(e);
                dialog.dispose();
            }
        });
        opening.run();
        until("the dialog is closed", () -> dialogOf(owner).isEmpty());
        settle();
        settle();
        if (!wrong.isEmpty()) {
            throw new AssertionError("in the dialog", wrong.get(0));
        }
    }

    /** A dialog that nobody closes would hold the tests for ever. */
    private static void giveUp(Shell dialog, List<Throwable> wrong) {
        if (!dialog.isDisposed() && dialog.isVisible()) {
            wrong.add(new AssertionError(dialog.getText() + " stays open"));
            dialog.dispose();
        }
    }

    private void whenDialog(Shell owner, long end, Consumer<Shell> task) {
        display.timerExec(100, () -> {
            Optional<Shell> open = dialogOf(owner);
            if (open.isPresent()) {
                task.accept(open.get());
            } else if (System.nanoTime() < end) {
                whenDialog(owner, end, task);
            }
        });
    }

    @Override
    public void close() {
        part.stop();
        shell.dispose();
        corpus.close();
    }
}
