package org.peristiwa.ui.article.popup;

import java.util.Optional;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param id what choosing it gives back
 * @param label what it is called
 * @param note a quiet word behind it; empty for none
 * @param shortcut one key that finds it at once; empty for none
 * @param color of its swatch, or null for none
 */
public record Offer(String id, String label, String note, String shortcut, @Nullable RGB color) {

    /** Colour of its swatch. */
    public Optional<RGB> swatch() {
        return Optional.ofNullable(color);
    }
}
