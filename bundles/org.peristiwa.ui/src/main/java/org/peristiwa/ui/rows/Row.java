package org.peristiwa.ui.rows;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;

/**
 * What a row shows.
 *
 * @param cells a text for each column, cut where it is too long
 * @param depth how far it is indented: 0 for none
 * @param mark what stands before its first cell
 * @param tone how its text looks
 * @param color of a swatch before its first cell, or null for none
 */
public record Row(List<String> cells, int depth, Mark mark, Tone tone, @Nullable RGB color) {

    /** What stands before the first cell. A click on it toggles, so does the space bar. */
    public enum Mark {
        NONE,
        /** Nothing, in the room that the others take. */
        ROOM,
        /** It has rows below it, which are shown. */
        OPEN,
        /** It has rows below it, which are hidden. */
        CLOSED,
        TICKED,
        UNTICKED,
        /** Not ticked, and cannot be. */
        LOCKED,
        /** The one that counts now. */
        CURRENT
    }

    /** How the text looks. */
    public enum Tone {
        PLAIN,
        QUIET,
        STRONG
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row with nothing but its cells. */
    public static Row of(List<String> cells) {
        return new Row(cells, 0, Mark.NONE, Tone.PLAIN, null);
    }

    /** The colour of its swatch. */
    public Optional<RGB> swatch() {
        return Optional.ofNullable(color);
    }
}
