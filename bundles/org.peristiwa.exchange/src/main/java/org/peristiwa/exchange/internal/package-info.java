/** How an export is staged, reported and described. */
@NullMarked
package org.peristiwa.exchange.internal;

import org.jspecify.annotations.NullMarked;
