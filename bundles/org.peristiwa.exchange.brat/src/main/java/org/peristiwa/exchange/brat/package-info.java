/**
 * Import and export of brat standoff files.
 *
 * <p>Source of the grammar: brat.nlplab.org/standoff.html and brat.nlplab.org/configuration.html. Offsets in
 * files count code points; offsets here are UTF-16; both have exclusive ends.
 */
@NullMarked
package org.peristiwa.exchange.brat;

import org.jspecify.annotations.NullMarked;
