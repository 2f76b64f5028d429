package org.peristiwa.ui.article.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.paint.Outline;

/** Shapes as SVG 1.1. */
final class SvgShapes implements Shapes {

    private final StringBuilder svg = new StringBuilder();

    /**
     * Begins a picture.
     *
     * @param title what it shows, for who cannot see it
     */
    SvgShapes(int width, int height, String title) {
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\">\n<title>")
                .append(escaped(title))
                .append("</title>\n");
    }

    @Override
    public void fill(Outline outline, RGB color) {
        if (!outline.segments().isEmpty()) {
            svg.append("<path fill=\"").append(hex(color)).append("\" d=\"");
            path(outline);
            svg.append("\"/>\n");
        }
    }

    @Override
    public void draw(Outline outline, RGB color, float width, boolean dashed) {
        svg.append("<path fill=\"none\" stroke=\"").append(hex(color)).append("\" stroke-width=\"");
        number(width);
        svg.append(dashed ? "\" stroke-dasharray=\"3 3\"" : "\" stroke-linecap=\"round\"")
                .append(" stroke-linejoin=\"round\" d=\"");
        path(outline);
        svg.append("\"/>\n");
    }

    @Override
    public void words(String words, int x, int y, int width, int height) {
        svg.append("<text fill-opacity=\"0\" x=\"").append(x).append("\" y=\"");
        number(y + height * 0.8f);
        svg.append("\" font-size=\"");
        number(height * 0.75f);
        svg.append("\" textLength=\"")
                .append(Math.max(1, width))
                .append("\" lengthAdjust=\"spacingAndGlyphs\">")
                .append(escaped(words))
                .append("</text>\n");
    }

    @Override
    public void picture(ImageData data, int x, int y, int width, int height) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        loader.save(png, SWT.IMAGE_PNG);
        svg.append("<image x=\"").append(x).append("\" y=\"").append(y);
        svg.append("\" width=\"").append(width).append("\" height=\"").append(height);
        svg.append("\" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray()))
                .append("\"/>\n");
    }

    private void path(Outline outline) {
        for (Outline.Segment segment : outline.segments()) {
            if (segment instanceof Outline.Move move) {
                step('M', move.x(), move.y());
            } else if (segment instanceof Outline.Line line) {
                step('L', line.x(), line.y());
            } else if (segment instanceof Outline.Quad quad) {
                step('Q', quad.cx(), quad.cy(), quad.x(), quad.y());
            } else if (segment instanceof Outline.Cubic cubic) {
                step('C', cubic.c1x(), cubic.c1y(), cubic.c2x(), cubic.c2y(), cubic.x(), cubic.y());
            } else {
                svg.append('Z');
            }
        }
    }

    private void step(char letter, float... numbers) {
        svg.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                svg.append(' ');
            }
            number(numbers[i]);
        }
    }

    /** To a hundredth, no longer than it must be. */
    private void number(float value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        svg.append(text.endsWith(".00") ? text.substring(0, text.length() - 3) : text);
    }

    private static String hex(RGB color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.red, color.green, color.blue);
    }

    /** What XML 1.0 cannot hold is not seen either. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
                    boolean lone = Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
                    if (!control && !lone) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** The whole file. */
    byte[] finish() {
        return (svg + "</svg>\n").getBytes(StandardCharsets.UTF_8);
    }
}
