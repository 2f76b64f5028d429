package org.peristiwa.ui.theme;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * Hues that people who see fewer colours can tell apart: those of Okabe and Ito, "Color Universal Design" (2008), without black.
 */
public final class SafePalette {

    /** Orange, sky blue, bluish green, vermilion, blue, reddish purple, yellow. */
    public static final List<RGB> COLORS = List.of(
            new RGB(230, 159, 0),
            new RGB(86, 180, 233),
            new RGB(0, 158, 115),
            new RGB(213, 94, 0),
            new RGB(0, 114, 178),
            new RGB(204, 121, 167),
            new RGB(240, 228, 66));

    private SafePalette() {}
}
