/** The services that Equinox registers itself, for bundles that expect them. */
@NullMarked
package org.peristiwa.platform.internal.equinox;

import org.jspecify.annotations.NullMarked;
