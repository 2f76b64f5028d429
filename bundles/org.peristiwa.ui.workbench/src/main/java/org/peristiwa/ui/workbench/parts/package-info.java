/** The start page and the foot of the window. */
@NullMarked
package org.peristiwa.ui.workbench.parts;

import org.jspecify.annotations.NullMarked;
