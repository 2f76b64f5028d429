/**
 * The formats of data sets of event extraction research: an article, or a window of it, is a line of JSON with tokens,
 * and mentions are runs of tokens.
 */
@NullMarked
package org.peristiwa.exchange.datasets;

import org.jspecify.annotations.NullMarked;
