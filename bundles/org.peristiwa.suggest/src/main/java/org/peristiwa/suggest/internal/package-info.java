/** Asking suggesters, and the product's own one. */
@NullMarked
package org.peristiwa.suggest.internal;

import org.jspecify.annotations.NullMarked;
