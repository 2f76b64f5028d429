package org.peristiwa.ui.article.edit;

/**
 * How the text of an article is set.
 *
 * @param zoom 1 for the usual size
 * @param face by its name in the system; empty for the usual one
 */
public record Lettering(double zoom, String face) {

    /** The usual size and face. */
    public static final Lettering USUAL = new Lettering(1, "");
}
