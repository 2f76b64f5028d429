package org.peristiwa.ui.article.color;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colours of types. A schema may say them; for a type that it says nothing of, one is chosen by the type's id, so
 * that a type looks the same everywhere.
 *
 * <p>Source of the hues: M. Okabe and K. Ito, "Color Universal Design" (2008), whose colours are told apart with all
 * common kinds of colour vision; beside each stands a lighter or darker one of the same hue.
 */
public final class TypePalette {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final int[] HUES = {
        0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x8c6d1f, 0x7a5195, 0x00838f, 0xb0413e, 0x5b8c2a,
        0x4059ad, 0xa8518a, 0x9a6324
    };

    private TypePalette() {}

    /**
     * The colour of a type, {@code 0xRRGGBB}.
     *
     * @param declared {@code #rrggbb} as the schema says it, or null; anything else counts as not said
     */
    public static int colorOf(String typeId, @Nullable String declared) {
        if (declared != null && HEX.matcher(declared).matches()) {
            return Integer.parseInt(declared.substring(1).toLowerCase(Locale.ROOT), 16);
        }
        int hash = typeId.hashCode();
        return HUES[Math.floorMod(hash ^ hash >>> 16, HUES.length)];
    }

    /** Every colour that may be chosen, {@code 0xRRGGBB}. */
    public static int[] all() {
        return HUES.clone();
    }
}
