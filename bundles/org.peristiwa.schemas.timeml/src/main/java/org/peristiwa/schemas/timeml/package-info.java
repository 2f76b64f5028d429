/** The schema pack {@code timeml}. */
@NullMarked
package org.peristiwa.schemas.timeml;

import org.jspecify.annotations.NullMarked;
