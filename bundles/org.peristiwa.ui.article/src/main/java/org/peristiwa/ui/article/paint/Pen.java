package org.peristiwa.ui.article.paint;

import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.MeasuredText;

/** What painters draw with: on the screen or into a picture. All sizes are in pixels of the layout; y grows downwards. */
public interface Pen {

    /** The colour of what is filled next. */
    void fill(RGB color);

    /** The colour of what is drawn and written next. */
    void ink(RGB color);

    /** The font of what is written next. */
    void face(Face face);

    /** What is drawn next is a line of this width. */
    void line(float width);

    /** What is drawn next is a dashed line of this width. */
    void dashed(float width);

    void fillRectangle(int x, int y, int width, int height);

    /**
     * Fills a rectangle with round corners.
     *
     * @param round diameter of the corners
     */
    void fillRounded(int x, int y, int width, int height, int round);

    /**
     * Draws a rectangle with round corners.
     *
     * @param round diameter of the corners
     */
    void drawRounded(int x, int y, int width, int height, int round);

    void drawLine(int fromX, int fromY, int toX, int toY);

    void draw(Outline outline);

    void fill(Outline outline);

    /** Writes words whose upper left corner is at a point. */
    void write(String words, int x, int y);

    /** How wide words would be in the current font. */
    int width(String words);

    /** How high a line of words is in the current font. */
    int height();

    /**
     * Writes a line of the article.
     *
     * @param x left edge of the text column
     * @param y top of the line's text
     */
    void write(MeasuredText text, int line, int x, int y);
}
