package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.messages.Language;

class MenusTest {

    /** Tested on their own: they end the program, or open a dialog of the system that takes no posted keys. */
    private static final Set<String> APART = Set.of("Quit", "Open corpus…");

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);
    private final List<String> executed = new CopyOnWriteArrayList<>();
    private final List<String> failed = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void given_an_open_article_when_each_menu_entry_is_chosen_then_none_is_dead_and_none_fails() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        workbench
                .onScreen(() -> workbench.application().getContext().get(CommandManager.class))
                .addExecutionListener(new Listener());
        List<String> dead = new ArrayList<>();
        for (String path : entries()) {
            if (APART.stream().anyMatch(path::endsWith)) {
                continue;
            }
            prepare();
            int before = executed.size();
            if (!choose(path)) {
                dead.add(path + " (disabled)");
                continue;
            }
            workbench.pause(150);
            closeWhateverOpened();
            if (executed.size() == before) {
                dead.add(path + " (nothing happened)");
            }
        }
        assertThat(failed).isEmpty();
        assertThat(dead).isEmpty();
        assertThat(executed).hasSizeGreaterThan(25);
    }

    /** Puts the workbench where everything can be done: somebody to compare with, an unsaved event at the caret, something to undo and to redo. */
    private void prepare() {
        // Some entries have closed it, or opened the sample.
        CorpusSession session = workbench.open(folder.resolve("corpus"));
        workbench.onScreen(() -> {
            // One of them has changed the language, and with it the names of all.
            workbench.service(Language.class).switchTo(Locale.ENGLISH);
            if (session.corpus().getAnnotators().size() < 2) {
                session.execute(new AddAnnotator("ani", ""));
            }
            EventMention first = session.execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", Extent.of(5, 12)));
            session.execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", Extent.of(13, 17)));
            session.history().undo();
            workbench
                    .application()
                    .getContext()
                    .get(ArticleEditors.class)
                    .reveal(new Place(SmallCorpus.LAYER, first.getId(), new Span(5, 12)));
            return first;
        });
        workbench.pause(50);
    }

    private List<String> entries() {
        return workbench.onScreen(() -> {
            List<String> found = new ArrayList<>();
            collect(workbench.window().getMenuBar(), "", found);
            return found;
        });
    }

    private static void collect(Menu menu, String path, List<String> found) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String name = path + plain(item.getText());
            if (item.getMenu() != null) {
                collect(item.getMenu(), name + " > ", found);
            } else if ((item.getStyle() & SWT.SEPARATOR) == 0 && !path.contains("Open recent")) {
                found.add(name);
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\t.*", "").replace("&", "");
    }

    /** Chooses an entry by its place; false where it is not there or cannot be chosen. */
    private boolean choose(String path) {
        MenuItem item = workbench.onScreen(() -> find(workbench.window().getMenuBar(), path));
        if (item == null || !workbench.onScreen(item::isEnabled)) {
            return false;
        }
        workbench.start(() -> {
            if ((item.getStyle() & SWT.RADIO) != 0) {
                item.setSelection(true);
            }
            item.notifyListeners(SWT.Selection, new Event());
        });
        return true;
    }

    private static @Nullable MenuItem find(Menu menu, String path) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String name = plain(item.getText());
            boolean history =
                    Stream.of("Undo", "Redo").anyMatch(word -> name.startsWith(word) && path.startsWith(word));
            if (item.getMenu() != null && path.startsWith(name + " > ")) {
                return find(item.getMenu(), path.substring(name.length() + 3));
            }
            if (item.getMenu() == null && (name.equals(path) || history)) {
                return item;
            }
        }
        return null;
    }

    private void closeWhateverOpened() {
        for (int i = 0; i < 5 && !workbench.dialogs().isEmpty(); i++) {
            keys.press(SWT.ESC);
            workbench.pause(100);
        }
        workbench.untilNoDialog();
        keys.press(SWT.ESC);
    }

    private final class Listener implements IExecutionListener {
        @Override
        public void preExecute(String commandId, ExecutionEvent event) {
            executed.add(commandId);
        }

        @Override
        public void notHandled(String commandId, NotHandledException exception) {
            failed.add(commandId + ": " + exception);
        }

        @Override
        public void postExecuteFailure(String commandId, ExecutionException exception) {
            failed.add(commandId + ": " + exception);
        }

        @Override
        public void postExecuteSuccess(String commandId, @Nullable Object result) {
            // it has been counted before
        }
    }
}
