package org.peristiwa.edit.bulk;

import org.peristiwa.edit.LayerKey;
import org.peristiwa.text.Span;

/**
 * A place where words occur that are not annotated yet.
 *
 * @param layer whose layer of which article
 * @param span UTF-16, end-exclusive
 * @param before some of the text before it
 * @param words the words as they stand there
 * @param after some of the text behind it
 */
public record Occurrence(LayerKey layer, Span span, String before, String words, String after) {}
