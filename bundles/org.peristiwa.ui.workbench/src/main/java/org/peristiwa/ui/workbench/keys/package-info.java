/** The keys: which there are, how the user changes them, and the sheet that shows them. */
@NullMarked
package org.peristiwa.ui.workbench.keys;

import org.jspecify.annotations.NullMarked;
