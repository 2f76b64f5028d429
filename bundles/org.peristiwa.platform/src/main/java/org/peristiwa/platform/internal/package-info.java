/** Starts the bridge before any other bundle. */
@NullMarked
package org.peristiwa.platform.internal;

import org.jspecify.annotations.NullMarked;
