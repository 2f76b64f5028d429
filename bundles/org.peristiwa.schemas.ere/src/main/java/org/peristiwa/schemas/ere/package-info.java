/** The schema pack {@code rich-ere}. */
@NullMarked
package org.peristiwa.schemas.ere;

import org.jspecify.annotations.NullMarked;
