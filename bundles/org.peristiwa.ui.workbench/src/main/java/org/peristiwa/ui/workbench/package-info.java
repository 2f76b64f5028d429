/** Words of the window; all else is in the packages below. */
@NullMarked
package org.peristiwa.ui.workbench;

import org.jspecify.annotations.NullMarked;
