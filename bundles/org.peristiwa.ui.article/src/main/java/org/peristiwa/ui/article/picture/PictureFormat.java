package org.peristiwa.ui.article.picture;

import java.util.Locale;

/** What a picture may be kept as. */
public enum PictureFormat {
    /** Shapes, for the web and for drawing programs. */
    SVG,
    /** Shapes on one page or several, for papers. */
    PDF,
    /** Pixels, two for each of the screen. */
    PNG;

    /** The end of its files' names, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
