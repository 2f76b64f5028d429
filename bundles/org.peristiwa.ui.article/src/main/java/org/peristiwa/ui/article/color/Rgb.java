package org.peristiwa.ui.article.color;

/**
 * An opaque sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    public static final Rgb BLACK = of(0x000000);
    public static final Rgb WHITE = of(0xffffff);

    /** From {@code 0xRRGGBB}. */
    public static Rgb of(int value) {
        return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** This colour laid over {@code ground}: 0 gives the ground, 1 this colour. */
    public Rgb over(Rgb ground, double share) {
        return new Rgb(mix(ground.red, red, share), mix(ground.green, green, share), mix(ground.blue, blue, share));
    }

    private static int mix(int ground, int top, double share) {
        return (int) Math.round(ground + (top - ground) * share);
    }

    /** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Contrast with {@code other}, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
    public double contrast(Rgb other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    /** The colour nearest to this one on the way to {@code end} that has at least {@code ratio} of contrast with {@code ground}. */
    public Rgb readableOn(Rgb ground, Rgb end, double ratio) {
        for (int step = 0; step <= 20; step++) {
            Rgb colour = end.over(this, step / 20.0);
            if (colour.contrast(ground) >= ratio) {
                return colour;
            }
        }
        return end;
    }
}
