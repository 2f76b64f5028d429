/** Perspectives: where views stand, and what is shown side by side. */
@NullMarked
package org.peristiwa.ui.workbench.layout;

import org.jspecify.annotations.NullMarked;
