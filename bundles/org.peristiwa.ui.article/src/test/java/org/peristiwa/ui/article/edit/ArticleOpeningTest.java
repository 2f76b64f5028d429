package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;
import org.peristiwa.ui.article.demo.IcuSegmenter;
import org.peristiwa.ui.jobs.LongWork;

/**
 * An article is opened in two steps, on real widgets and from real files. Cutting the text lasts until the test says so, which
 * holds the opening between its steps. Needs a display.
 */
class ArticleOpeningTest {

    private static final LayerKey LAYER = new LayerKey("gold", "panjang");
    private static final String LINE = "Menteri bertemu duta besar di Jakarta.\n";

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final List<String> warnings = new ArrayList<>();
    private final List<ArticleEditing> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final LongWork work = DemoEditing.work(failures::add);
    private final CountDownLatch cut = new CountDownLatch(1);
    private CorpusSession session;
    private ArticleOpening opening;

    @BeforeEach
    void make() throws Exception {
        Path corpus = folder.resolve("corpus");
        try (CorpusSession made =
                CorpusFolder.create(corpus, "long", List.of("id"), DemoCorpus.schema(), new IcuSegmenter())) {
            made.execute(new AddAnnotator(LAYER.annotator(), ""));
            made.execute(new AddArticle(
                    LAYER.article(), ArticleDetails.titled("Panjang", "id"), new ArticleText(LINE.repeat(400))));
            made.execute(new MarkEntity(LAYER, "PER", Extent.of(0, 7)));
            made.saveAll();
        }
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        shell.open();
    }

    @AfterEach
    void close() {
        cut.countDown();
        if (opening != null) {
            opening.abandon();
        }
        settle(() -> work.running().isEmpty());
        shell.dispose();
        session.close();
        assertThat(failures).isEmpty();
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    private void open() throws Exception {
        session = CorpusFolder.open(folder.resolve("corpus"), this::segment);
        opening = new ArticleOpening(
                shell,
                session,
                LAYER,
                DemoEditing.around(warnings::add),
                work,
                () -> Lettering.USUAL,
                text -> {},
                opened::add);
        opening.start();
    }

    private Segmentation segment(ArticleText text, Locale language) {
        try {
            cut.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new IcuSegmenter().segment(text, language);
    }

    private void settle(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private void openToTheText() throws Exception {
        open();
        settle(() -> opening.canvas().isPresent());
    }

    private void openToTheAnnotations() {
        cut.countDown();
        settle(() -> !opened.isEmpty());
    }

    private Canvas canvas() {
        return (Canvas) opening.canvas().orElseThrow();
    }

    private String said() {
        for (Control child : canvas().getChildren()) {
            if (child instanceof Label label) {
                return label.getText().strip();
            }
        }
        return "";
    }

    private void press(int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.doit = true;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void given_a_layer_on_the_disk_when_opened_then_the_text_is_there_first_and_says_what_comes() throws Exception {
        openToTheText();
        assertThat(said()).isEqualTo("Loading annotations…");
        assertThat(work.running()).hasSize(1).allMatch(one -> one.name().contains("panjang"));
        assertThat(opened).isEmpty();
        openToTheAnnotations();
        assertThat(opening.canvas()).isEmpty();
        assertThat(shell.getChildren()).hasSize(1);
        assertThat(opened.get(0).desk().index().mentions()).hasSize(1);
        assertThat(opened.get(0).desk().steps().tokenAt(0)).isPresent();
    }

    @Test
    void given_a_layer_in_memory_when_opened_then_it_is_annotated_at_once() throws Exception {
        cut.countDown();
        open();
        settle(() -> !opened.isEmpty());
        ArticleOpening again = new ArticleOpening(
                shell,
                session,
                LAYER,
                DemoEditing.around(warnings::add),
                work,
                () -> Lettering.USUAL,
                text -> {},
                opened::add);
        again.start();
        assertThat(opened).hasSize(2);
    }

    @Test
    void given_loading_when_something_is_typed_then_the_user_is_told_to_wait_and_nothing_is_done() throws Exception {
        openToTheText();
        int steps = session.history().done().size();
        press('e', 'e');
        assertThat(warnings).containsExactly("The annotations are still being loaded.");
        openToTheAnnotations();
        assertThat(session.history().done()).hasSize(steps);
        assertThat(session.hasUnsavedChanges()).isFalse();
    }

    @Test
    void given_loading_when_the_text_is_scrolled_and_clicked_then_both_stay_when_it_is_annotated() throws Exception {
        openToTheText();
        canvas().setFocus();
        for (int i = 0; i < 5; i++) {
            press(SWT.PAGE_DOWN, '\0');
        }
        Event click = new Event();
        click.x = canvas().getSize().x / 2;
        click.y = 100;
        click.button = 1;
        canvas().notifyListeners(SWT.MouseDown, click);
        openToTheAnnotations();
        int caret = opened.get(0).desk().caret().caret();
        assertThat(caret).isGreaterThan(1000);
        assertThat(opened.get(0).desk().view().firstOffset()).isPositive().isLessThan(caret);
    }

    @Test
    void given_loading_when_the_user_works_elsewhere_then_the_session_does_not_wait() throws Exception {
        openToTheText();
        session.execute(new AddAnnotator("ani", ""));
        session.history().undo();
        assertThat(session.types().roles("Contact.Meet")).isNotEmpty();
        assertThat(session.layerInMemory(LAYER)).isEmpty();
        openToTheAnnotations();
    }

    @Test
    void given_loading_when_the_editor_is_closed_then_nothing_comes_of_it() throws Exception {
        openToTheText();
        opening.abandon();
        canvas().dispose();
        cut.countDown();
        settle(() -> work.running().isEmpty());
        assertThat(opened).isEmpty();
        assertThat(shell.getChildren()).isEmpty();
    }

    @Test
    void given_loading_when_the_corpus_is_closed_then_nobody_is_told_of_a_failure() throws Exception {
        openToTheText();
        opening.abandon();
        session.close();
        cut.countDown();
        settle(() -> work.running().isEmpty());
        assertThat(opened).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void given_loading_when_it_is_cancelled_then_the_text_stays_and_enter_loads_it_again() throws Exception {
        openToTheText();
        work.cancel(work.running().get(0).id());
        cut.countDown();
        settle(() -> !said().equals("Loading annotations…"));
        assertThat(said()).isEqualTo("The annotations are not loaded. Press Enter to load them.");
        assertThat(opened).isEmpty();
        press(SWT.CR, '\r');
        settle(() -> !opened.isEmpty());
    }

    @Test
    void given_a_damaged_layer_when_opened_then_the_text_stays_with_file_line_and_reason() throws Exception {
        Path file = folder.resolve("corpus/annotations/gold/panjang.peristiwa-ann");
        Files.writeString(file, Files.readString(file).replace("extent=\"0-7\"", "extent=\"0-x\""));
        openToTheText();
        cut.countDown();
        settle(() -> !said().equals("Loading annotations…"));
        assertThat(said()).startsWith(file + ":3: extent cannot be \"0-x\"");
        assertThat(warnings).hasSize(1);
        assertThat(opened).isEmpty();
    }

    @Test
    void given_a_damaged_text_when_opened_then_the_reason_stands_in_its_place() throws Exception {
        Path file = folder.resolve("corpus/articles/panjang.txt");
        Files.write(file, "Ros\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        open();
        settle(() -> shell.getChildren().length > 0);
        assertThat(shell.getChildren()[0]).isInstanceOfSatisfying(Label.class, label -> assertThat(label.getText())
                .startsWith(file + ":1: not UTF-8"));
        assertThat(opened).isEmpty();
    }
}
