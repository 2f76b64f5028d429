/** The folder of extra bundles. */
@NullMarked
package org.peristiwa.platform.internal.extra;

import org.jspecify.annotations.NullMarked;
