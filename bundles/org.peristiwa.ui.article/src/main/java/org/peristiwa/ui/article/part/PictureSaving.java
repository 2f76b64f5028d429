package org.peristiwa.ui.article.part;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.article.edit.ArticleDesk;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.paint.CanvasTheme;
import org.peristiwa.ui.article.picture.Drawing;
import org.peristiwa.ui.article.picture.PictureFormat;
import org.peristiwa.ui.article.picture.PictureMaker;
import org.peristiwa.ui.article.picture.PictureWish;
import org.peristiwa.ui.article.picture.TooLargeException;
import org.peristiwa.ui.article.scene.LayerScenes;
import org.peristiwa.ui.article.scene.TypeLook;
import org.peristiwa.ui.dialogs.Ask;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Saves a picture of the article, or of a part of it, as the user wishes. */
@Creatable
public final class PictureSaving {

    private static final String SETTING = "picture";

    /** Short enough that keys and mouse are not felt to wait. */
    private static final long STEPS_NANOS = 30_000_000;

    private final LongWork work;
    private final StatusLine status;
    private final Settings settings;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final Display display = Display.getDefault();

    @Inject
    public PictureSaving(LongWork work, StatusLine status, Settings settings, Theme theme, Language language) {
        this.work = work;
        this.status = status;
        this.settings = settings;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(ArticleEditorPart.class);
    }

    /** Asks, and starts the work. */
    void start(ArticleDesk desk) {
        Shell shell = desk.view().canvas().getShell();
        Optional<PictureDialog.Choice> choice = new PictureDialog(shell, theme, words, first(desk)).ask();
        if (choice.isEmpty() || !mayReplace(shell, choice.get().file())) {
            return;
        }
        save(desk, choice.get());
    }

    /** Makes the picture that was chosen. */
    void save(ArticleDesk desk, PictureDialog.Choice choice) {
        remember(choice);
        Path file = choice.file();
        PictureMaker maker = new PictureMaker(
                display,
                drawing(desk, choice),
                new PictureWish(
                        choice.format(),
                        part(desk, choice.part()),
                        choice.numbers(),
                        choice.part() == PictureDialog.Part.ARTICLE));
        work.start(
                words.get("picture.drawing", String.valueOf(file.getFileName())),
                monitor -> draw(maker, file, monitor),
                tooLarge -> tell(file, tooLarge));
    }

    private void tell(Path file, Optional<TooLargeException> tooLarge) {
        if (tooLarge.isEmpty()) {
            status.show(StatusLine.Tone.INFO, words.get("picture.saved", file));
        } else {
            TooLargeException why = tooLarge.get();
            status.show(StatusLine.Tone.WARNING, words.get("picture.tooLarge", why.height(), why.format(), why.most()));
        }
    }

    private boolean mayReplace(Shell shell, Path file) {
        return !Files.exists(file)
                || Ask.question(
                                shell,
                                words.get("picture.heading"),
                                words.get("picture.exists", file.getFileName()),
                                words.get("picture.replace"),
                                words.get("picture.cancel"))
                        == 0;
    }

    private Drawing drawing(ArticleDesk desk, PictureDialog.Choice choice) {
        LayerKey key = desk.key();
        String title = desk.session()
                .article(key.article())
                .map(Article::getTitle)
                .filter(written -> !written.isBlank())
                .orElse(key.article());
        Locale shown = language.current();
        Emphasis emphasis = desk.view().emphasis();
        Emphasis even = new Emphasis(
                Emphasis.EVEN.strongMarks(),
                Emphasis.EVEN.strongTies(),
                Emphasis.EVEN.chain(),
                "",
                "",
                emphasis.arcs() == Emphasis.Arcs.FOCUSED ? Emphasis.Arcs.ALL : emphasis.arcs());
        return new Drawing(
                title,
                desk.session().text(key.article()),
                desk.session().segmentation(key.article()),
                new LayerScenes(desk.session(), desk.session().openLayer(key), () -> shown),
                CanvasTheme.of(theme.in(choice.colours()), new TypeLook(theme.in(choice.colours()), desk.session())),
                choice.emphasis() ? emphasis : even,
                desk.view().face(),
                desk.view().lineCharacters());
    }

    private static Span part(ArticleDesk desk, PictureDialog.Part part) {
        return switch (part) {
            case SENTENCES -> sentences(desk);
            case VISIBLE -> desk.view().places().visible();
            case ARTICLE -> new Span(0, Math.max(1, desk.view().places().articleEnd()));
        };
    }

    /** From the sentence where the selection begins to the one where it ends. */
    private static Span sentences(ArticleDesk desk) {
        Segmentation cut = desk.session().segmentation(desk.key().article());
        int caret = desk.caret().caret();
        Span selected = desk.caret().selection().orElse(new Span(caret, caret + 1));
        int first = Math.max(0, cut.sentenceAt(selected.begin()));
        int last = Math.max(first, cut.sentenceAt(selected.end() - 1));
        return cut.sentences().isEmpty()
                ? new Span(0, Math.max(1, desk.view().places().articleEnd()))
                : new Span(
                        cut.sentences().get(first).begin(),
                        cut.sentences().get(last).end());
    }

    /** Draws on the UI thread, a little at a time, and writes here. */
    private Optional<TooLargeException> draw(PictureMaker maker, Path file, IProgressMonitor monitor) throws Exception {
        OnUi ui = new OnUi();
        try {
            monitor.beginTask("", 100);
            int done = 0;
            while (ui.call(() -> steps(maker))) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                monitor.worked(maker.percent() - done);
                done = maker.percent();
            }
            write(file, ui.call(maker::finish).call());
            return Optional.empty();
        } catch (TooLargeException e) {
            return Optional.of(e);
        } finally {
            ui.call(() -> {
                maker.close();
                return true;
            });
        }
    }

    private static boolean steps(PictureMaker maker) throws TooLargeException {
        long end = System.nanoTime() + STEPS_NANOS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = maker.step();
        }
        return more;
    }

    /** Whole or not at all. */
    private static void write(Path file, byte[] content) throws IOException {
        Path part = Files.createTempFile(file.getParent(), ".picture", ".part");
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Calls on the UI thread and waits. */
    private final class OnUi {

        /** What is called. */
        private interface Call<T> {
            T call() throws Exception;
        }

        private @Nullable Exception failed;

        <T> T call(Call<T> task) throws Exception {
            Object[] result = new Object[1];
            failed = null;
            if (display.isDisposed()) {
                throw new OperationCanceledException();
            }
            display.syncExec(() -> {
                try {
                    result[0] = task.call();
                } catch (Exception e) {
                    failed = e;
                }
            });
            if (failed != null) {
                throw failed;
            }
            @SuppressWarnings("unchecked")
            T given = (T) result[0];
            return given;
        }
    }

    private PictureDialog.Choice first(ArticleDesk desk) {
        String[] last = settings.get(SETTING).orElse("").split(" ", -1);
        PictureFormat format = kept(PictureFormat.values(), last, 1);
        Path folder = settings.get(SETTING + ".folder")
                .map(Path::of)
                .filter(Files::isDirectory)
                .orElse(Path.of(System.getProperty("user.home")));
        return new PictureDialog.Choice(
                desk.caret().selection().isPresent()
                        ? PictureDialog.Part.SENTENCES
                        : kept(PictureDialog.Part.values(), last, 0),
                format,
                kept(Theme.Mode.values(), last, 2),
                last.length > 3 && Boolean.parseBoolean(last[3]),
                last.length > 4 && Boolean.parseBoolean(last[4]),
                folder.resolve(desk.key().article() + "." + format.ending()));
    }

    private static <E extends Enum<E>> E kept(E[] values, String[] last, int at) {
        return Arrays.stream(values)
                .filter(value -> at < last.length && value.name().equals(last[at]))
                .findFirst()
                .orElse(values[0]);
    }

    private void remember(PictureDialog.Choice choice) {
        settings.put(
                SETTING,
                String.join(
                        " ",
                        choice.part().name(),
                        choice.format().name(),
                        choice.colours().name(),
                        String.valueOf(choice.numbers()),
                        String.valueOf(choice.emphasis())));
        settings.put(SETTING + ".folder", String.valueOf(choice.file().getParent()));
    }
}
