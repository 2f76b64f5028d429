package org.peristiwa.ui.theme;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of one annotation type in one mode, all of one hue.
 *
 * @param tint behind the text of a participant; {@link ThemeColor#TEXT} on it has a contrast of at least 4.5:1
 * @param fill behind the text of a trigger, stronger; {@link ThemeColor#TEXT} on it has at least 4.5:1
 * @param line outlines, brackets and arcs; at least 3:1 on the paper
 * @param label the type's name on the paper; at least 4.5:1
 */
public record TypeColor(RGB tint, RGB fill, RGB line, RGB label) {}
