/**
 * Where everything of an annotated article stands on the screen: pure arithmetic, no SWT.
 *
 * <p>Text comes in blocks (paragraphs, or stretches of very long ones). A block is broken into lines by a
 * {@link org.peristiwa.ui.article.layout.TextMeasure}; above each line just the room is reserved that its
 * labels and arcs need. Units are pixels. Inside a line, {@code x} counts from the left edge of the text
 * column and {@code up} counts upwards from the top of the line's text. Offsets are UTF-16, ends exclusive.
 */
@NullMarked
package org.peristiwa.ui.article.layout;

import org.jspecify.annotations.NullMarked;
