/** One open layer: its order, its index and the only code that writes into it. */
@NullMarked
package org.peristiwa.edit.internal.layer;

import org.jspecify.annotations.NullMarked;
