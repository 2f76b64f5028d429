package org.peristiwa.ui.internal;

import static org.peristiwa.ui.theme.ThemeColor.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The colours of one mode. The style sheets of the workbench use the same values. */
final class Palette {

    private static final Palette LIGHT = new Palette(Theme.Mode.LIGHT)
            .with(PAPER, 0xffffff)
            .with(PANEL, 0xf5f5f2)
            .with(TEXT, 0x1f2328)
            .with(QUIET_TEXT, 0x63696f)
            .with(LINE, 0xdcdcd6)
            .with(SELECTION, 0xcfe3f7)
            .with(SELECTION_TEXT, 0x14181c)
            .with(SELECTION_IDLE, 0xe4e6e8)
            .with(CARET, 0x0b5cad)
            .with(CARET_LINE, 0xf6f8fa)
            .with(ACCENT, 0x0b5cad)
            .with(ACCENT_TEXT, 0xffffff)
            .with(HINT, 0xffd75e)
            .with(HINT_TEXT, 0x1f2328)
            .with(CHAIN, 0xfff0b8)
            .with(ARC_FADED, 0xc8ccd0)
            .with(CHIP, 0xebedf0)
            .with(ERROR, 0xb3261e)
            .with(WARNING, 0x8a5a00)
            .with(SUCCESS, 0x1d7044);

    private static final Palette DARK = new Palette(Theme.Mode.DARK)
            .with(PAPER, 0x1e2124)
            .with(PANEL, 0x26292d)
            .with(TEXT, 0xe3e5e8)
            .with(QUIET_TEXT, 0x9ca3ab)
            .with(LINE, 0x3a3f45)
            .with(SELECTION, 0x264f78)
            .with(SELECTION_TEXT, 0xf5f7f9)
            .with(SELECTION_IDLE, 0x363b41)
            .with(CARET, 0x7ab8f5)
            .with(CARET_LINE, 0x23272b)
            .with(ACCENT, 0x7ab8f5)
            .with(ACCENT_TEXT, 0x14181c)
            .with(HINT, 0xe8b931)
            .with(HINT_TEXT, 0x14181c)
            .with(CHAIN, 0x4d4420)
            .with(ARC_FADED, 0x4d535a)
            .with(CHIP, 0x363b41)
            .with(ERROR, 0xff8a80)
            .with(WARNING, 0xe5b567)
            .with(SUCCESS, 0x7fcf9f);

    private static final Palette CONTRAST = new Palette(Theme.Mode.CONTRAST)
            .with(PAPER, 0x000000)
            .with(PANEL, 0x000000)
            .with(TEXT, 0xffffff)
            .with(QUIET_TEXT, 0xd6d6d6)
            .with(LINE, 0x8c8c8c)
            .with(SELECTION, 0x00508c)
            .with(SELECTION_TEXT, 0xffffff)
            .with(SELECTION_IDLE, 0x3d3d3d)
            .with(CARET, 0xffe14d)
            .with(CARET_LINE, 0x141414)
            .with(ACCENT, 0xffe14d)
            .with(ACCENT_TEXT, 0x000000)
            .with(HINT, 0xffe14d)
            .with(HINT_TEXT, 0x000000)
            .with(CHAIN, 0x4d4400)
            .with(ARC_FADED, 0x9a9a9a)
            .with(CHIP, 0x2e2e2e)
            .with(ERROR, 0xff9c94)
            .with(WARNING, 0xffc870)
            .with(SUCCESS, 0x8ee6b0);

    private final Theme.Mode mode;
    private final Map<ThemeColor, RGB> colors = new EnumMap<>(ThemeColor.class);

    private Palette(Theme.Mode mode) {
        this.mode = mode;
    }

    private Palette with(ThemeColor color, int rgb) {
        colors.put(color, new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
        return this;
    }

    static Palette of(Theme.Mode mode) {
        return switch (mode) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> CONTRAST;
        };
    }

    Theme.Mode mode() {
        return mode;
    }

    RGB color(ThemeColor color) {
        return Objects.requireNonNull(colors.get(color), color.name());
    }
}
