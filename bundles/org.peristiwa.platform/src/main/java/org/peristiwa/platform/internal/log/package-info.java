/** Everything that is logged, by whatever API, ends in one file; warnings are shown, too. */
@NullMarked
package org.peristiwa.platform.internal.log;

import org.jspecify.annotations.NullMarked;
