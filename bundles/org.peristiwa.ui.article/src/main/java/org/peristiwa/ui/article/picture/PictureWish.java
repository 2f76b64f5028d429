package org.peristiwa.ui.article.picture;

import org.peristiwa.text.Span;

/**
 * What a picture is to be.
 *
 * @param part the text whose lines it shows
 * @param numbers whether sentences have their numbers
 * @param paged whether what is long is cut into pages, where the format has pages
 */
public record PictureWish(PictureFormat format, Span part, boolean numbers, boolean paged) {}
