package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;

/** Takes the pictures of the README, 1280 by 800 where the screen has room: a look at the sample, light and dark. */
class PicturesTest {

    private static final LayerKey LAYER = new LayerKey("gold", "rapat-jakarta");

    private final Workbench workbench = new Workbench();

    @AfterEach
    void backToLight() {
        choose(Theme.Mode.LIGHT);
    }

    @Test
    void given_the_sample_when_its_first_meeting_is_shown_then_the_window_is_drawn_in_both_themes() {
        showMeeting();
        choose(Theme.Mode.LIGHT);
        assertThat(brightness(picture("workbench-light"))).isGreaterThan(180);
        choose(Theme.Mode.DARK);
        assertThat(brightness(picture("workbench-dark"))).isBetween(10.0, 80.0);
    }

    private void showMeeting() {
        CorpusSession session =
                workbench.open(workbench.service(ProductFolders.class).data().resolve("sample"));
        workbench.onScreen(() -> {
            workbench.service(Language.class).switchTo(Locale.ENGLISH);
            workbench.window().setBounds(new Rectangle(0, 0, 1280, 800));
            EventMention meeting = session.index(session.openLayer(LAYER)).events().stream()
                    .filter(event -> event.getType().endsWith("Meet"))
                    .findFirst()
                    .orElseThrow();
            workbench
                    .application()
                    .getContext()
                    .get(ArticleEditors.class)
                    .reveal(new Place(
                            LAYER, meeting.getId(), meeting.getExtent().hull()));
            return meeting;
        });
    }

    private void choose(Theme.Mode mode) {
        workbench.onScreen(() -> {
            workbench.service(Theme.class).switchTo(mode);
            return mode;
        });
        workbench.pause(700);
    }

    private ImageData picture(String name) {
        return workbench.screenshot(name);
    }

    /** Of every 40th pixel, 0 to 255. */
    private static double brightness(ImageData picture) {
        return IntStream.range(0, picture.width * picture.height / 40)
                .map(i -> i * 40)
                .mapToObj(i -> picture.palette.getRGB(picture.getPixel(i % picture.width, i / picture.width)))
                .mapToInt(rgb -> (rgb.red + rgb.green + rgb.blue) / 3)
                .average()
                .orElse(0);
    }
}
