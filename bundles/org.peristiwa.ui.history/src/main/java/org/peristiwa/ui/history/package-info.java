/** The steps done and undone. */
@NullMarked
package org.peristiwa.ui.history;

import org.jspecify.annotations.NullMarked;
