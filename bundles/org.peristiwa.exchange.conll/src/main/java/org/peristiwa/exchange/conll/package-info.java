/** Files of columns: a token a line, an empty line between sentences. */
@NullMarked
package org.peristiwa.exchange.conll;

import org.jspecify.annotations.NullMarked;
