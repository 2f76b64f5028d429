package org.peristiwa.ui.article.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.paint.CanvasTheme;
import org.peristiwa.ui.article.scene.EmphasisFinder;
import org.peristiwa.ui.article.scene.LayerScenes;
import org.peristiwa.ui.article.scene.TypeLook;
import org.peristiwa.ui.article.view.ArticleView;
import org.peristiwa.ui.internal.ScreenTheme;
import org.peristiwa.ui.theme.Theme;

/** Shows the canvas in a window of its own, without the workbench. Arguments: {@code dark}, {@code focus=ID}. */
public final class CanvasDemo {

    private CanvasDemo() {}

    /** Runs until the window is closed. */
    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setText("Peristiwa canvas");
        shell.setLayout(new FillLayout());
        CorpusSession session = DemoArticle.open();
        Layer layer = session.openLayer(DemoCorpus.KEY);
        ScreenTheme theme = new ScreenTheme(new MemorySettings());
        theme.switchTo(options.contains("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT);
        String article = DemoCorpus.KEY.article();
        CaretModel caret = new CaretModel(session.text(article), session.segmentation(article));
        ArticleView view = new ArticleView(
                shell,
                session.text(article),
                session.segmentation(article),
                new LayerScenes(session, layer, () -> Locale.ENGLISH),
                caret,
                CanvasTheme.of(theme, new TypeLook(theme, session)),
                1);
        options.stream().filter(o -> o.startsWith("focus=")).forEach(o -> {
            String id = o.substring(6);
            view.emphasise(EmphasisFinder.find(session.index(layer), id, id, Emphasis.Arcs.ALL));
        });
        shell.setSize(1180, 900);
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }

    static final class MemorySettings implements Settings {
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, List<String>> lines = new HashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public List<String> lines(String key) {
            return lines.getOrDefault(key, List.of());
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }

        @Override
        public void putLines(String key, List<String> newLines) {
            lines.put(key, List.copyOf(newLines));
        }
    }
}
