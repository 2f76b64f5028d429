/** The schema pack {@code plover}. */
@NullMarked
package org.peristiwa.schemas.plover;

import org.jspecify.annotations.NullMarked;
