package org.peristiwa.ui.article.layout;

/**
 * The tint behind a mark's text on one line.
 *
 * @param mark whose it is
 * @param piece which piece of the mark's extent, from 0
 * @param x where it stands
 * @param nesting 0 for a fragment that holds no other, else one more than the most of those within it
 * @param opens whether the piece begins here, not on a line before
 * @param closes whether the piece ends here, not on a line after
 */
public record Fragment(Mark mark, int piece, Interval x, int nesting, boolean opens, boolean closes) {}
