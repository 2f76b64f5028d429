/** The grammar of time expressions and what its rules do. */
@NullMarked
package org.peristiwa.time.internal;

import org.jspecify.annotations.NullMarked;
