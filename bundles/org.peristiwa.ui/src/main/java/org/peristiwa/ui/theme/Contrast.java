package org.peristiwa.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** Contrast of two colours as WCAG 2.1 defines it (relative luminance, success criterion 1.4.3). */
public final class Contrast {

    private Contrast() {}

    /** From 1 for the same colour to 21 for black on white. */
    public static double between(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
