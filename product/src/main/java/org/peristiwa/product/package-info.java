/** Puts the product together at build time; not part of it. */
@NullMarked
package org.peristiwa.product;

import org.jspecify.annotations.NullMarked;
