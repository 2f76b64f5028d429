/** Import of plain text: UTF-8, a file an article, what is known of it in a file beside or in options. */
@NullMarked
package org.peristiwa.exchange.text;

import org.jspecify.annotations.NullMarked;
