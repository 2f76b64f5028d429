/** The schema pack {@code ace-2005}. */
@NullMarked
package org.peristiwa.schemas.ace;

import org.jspecify.annotations.NullMarked;
