/** How the files of a corpus are read, written, locked and watched. */
@NullMarked
package org.peristiwa.store.internal;

import org.jspecify.annotations.NullMarked;
