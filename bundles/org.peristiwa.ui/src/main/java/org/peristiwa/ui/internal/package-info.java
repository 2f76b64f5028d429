/** How the services of this bundle are made. */
@NullMarked
package org.peristiwa.ui.internal;

import org.jspecify.annotations.NullMarked;
