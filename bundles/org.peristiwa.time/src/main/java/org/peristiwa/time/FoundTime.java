package org.peristiwa.time;

import org.peristiwa.text.Span;

/**
 * A time expression found in a text.
 *
 * @param span UTF-16, end-exclusive, in what was searched
 * @param timex what it means
 */
public record FoundTime(Span span, Timex timex) {}
