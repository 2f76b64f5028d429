/** How the merge works. */
@NullMarked
package org.peristiwa.merge.internal;

import org.jspecify.annotations.NullMarked;
