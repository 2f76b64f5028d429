package org.peristiwa.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peristiwa.ui.theme.Contrast;
import org.peristiwa.ui.theme.SafePalette;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void givenAMode_thenEveryColourIsThereAndTextCanBeReadOnWhatItStandsOn(Theme.Mode mode) {
        Palette palette = Palette.of(mode);
        for (ThemeColor color : ThemeColor.values()) {
            assertThat(palette.color(color)).as(color.name()).isNotNull();
        }
        for (ThemeColor ground :
                List.of(ThemeColor.PAPER, ThemeColor.PANEL, ThemeColor.CARET_LINE, ThemeColor.CHAIN, ThemeColor.CHIP)) {
            assertContrast(palette, ThemeColor.TEXT, ground);
        }
        for (ThemeColor ink : List.of(
                ThemeColor.QUIET_TEXT, ThemeColor.ERROR, ThemeColor.WARNING, ThemeColor.SUCCESS, ThemeColor.ACCENT)) {
            assertContrast(palette, ink, ThemeColor.PAPER);
            assertContrast(palette, ink, ThemeColor.PANEL);
        }
        assertContrast(palette, ThemeColor.SELECTION_TEXT, ThemeColor.SELECTION);
        assertContrast(palette, ThemeColor.TEXT, ThemeColor.SELECTION_IDLE);
        assertContrast(palette, ThemeColor.ACCENT_TEXT, ThemeColor.ACCENT);
        assertContrast(palette, ThemeColor.HINT_TEXT, ThemeColor.HINT);
    }

    private static void assertContrast(Palette palette, ThemeColor ink, ThemeColor ground) {
        assertThat(Contrast.between(palette.color(ink), palette.color(ground)))
                .as("%s on %s", ink, ground)
                .isGreaterThanOrEqualTo(palette.mode().textContrast());
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void givenAnyHue_thenItsTypeColoursKeepTheirContrast(Theme.Mode mode) {
        Palette palette = Palette.of(mode);
        RGB paper = palette.color(ThemeColor.PAPER);
        RGB text = palette.color(ThemeColor.TEXT);
        TypeColors colors = new TypeColors(palette);
        Random random = new Random(7);
        Stream.concat(
                        SafePalette.COLORS.stream(),
                        Stream.generate(() -> new RGB(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
                                .limit(300))
                .forEach(hue -> {
                    TypeColor derived = colors.derive(hue);
                    assertThat(Contrast.between(text, derived.tint()))
                            .as("tint of %s", hue)
                            .isGreaterThanOrEqualTo(mode.textContrast());
                    assertThat(Contrast.between(text, derived.fill()))
                            .as("fill of %s", hue)
                            .isGreaterThanOrEqualTo(mode.textContrast());
                    assertThat(Contrast.between(derived.line(), paper))
                            .as("line of %s", hue)
                            .isGreaterThanOrEqualTo(mode.lineContrast());
                    assertThat(Contrast.between(derived.label(), paper))
                            .as("label of %s", hue)
                            .isGreaterThanOrEqualTo(mode.textContrast());
                });
    }
}
