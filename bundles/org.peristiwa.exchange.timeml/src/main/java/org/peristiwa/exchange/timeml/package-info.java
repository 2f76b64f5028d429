/** TimeML 1.2.1: marks inside the text, which cannot overlap, and links between them behind it. */
@NullMarked
package org.peristiwa.exchange.timeml;

import org.jspecify.annotations.NullMarked;
