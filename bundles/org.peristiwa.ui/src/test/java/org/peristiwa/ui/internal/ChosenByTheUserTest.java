package org.peristiwa.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peristiwa.ui.theme.Theme;

class ChosenByTheUserTest {

    private final MemorySettings settings = new MemorySettings();

    @Test
    void givenALanguageChosen_whenStartedAgain_thenItIsThatLanguage() {
        List<Locale> heard = new ArrayList<>();
        ScreenLanguage language = new ScreenLanguage(settings);
        language.switchTo(Locale.ENGLISH);
        language.listen(() -> heard.add(language.current()));
        language.switchTo(Locale.forLanguageTag("id"));
        assertThat(heard).containsExactly(Locale.forLanguageTag("id"));
        assertThat(new ScreenLanguage(settings).current()).isEqualTo(Locale.forLanguageTag("id"));
        assertThatIllegalArgumentException().isThrownBy(() -> language.switchTo(Locale.FRENCH));
    }

    @Test
    void givenAThemeChosen_whenStartedAgain_thenItIsThatTheme() {
        ScreenTheme theme = new ScreenTheme(settings);
        assertThat(theme.mode()).isEqualTo(Theme.Mode.LIGHT);
        for (Theme.Mode mode : Theme.Mode.values()) {
            theme.switchTo(mode);
            assertThat(new ScreenTheme(settings).mode()).isEqualTo(mode);
        }
    }

    @Test
    void givenAFaceChosen_whenStartedAgain_thenItIsThatFace() {
        StoredFace face = new StoredFace(settings);
        List<String> heard = new ArrayList<>();
        face.listen(() -> heard.add(face.name()));
        assertThat(face.name()).isEmpty();
        face.choose("DejaVu Sans");
        face.choose("DejaVu Sans");
        assertThat(heard).containsExactly("DejaVu Sans");
        assertThat(new StoredFace(settings).name()).isEqualTo("DejaVu Sans");
    }

    @Test
    void givenZoomAtItsEnds_whenZoomedFurther_thenItStays() {
        StoredZoom zoom = new StoredZoom(settings);
        for (int i = 0; i < 30; i++) {
            zoom.in();
        }
        assertThat(zoom.percent()).isEqualTo(400);
        for (int i = 0; i < 30; i++) {
            zoom.out();
        }
        assertThat(new StoredZoom(settings).percent()).isEqualTo(50);
        zoom.reset();
        assertThat(zoom.percent()).isEqualTo(100);
    }
}
