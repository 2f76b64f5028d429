/** What lives as long as the window. */
@NullMarked
package org.peristiwa.ui.workbench.addons;

import org.jspecify.annotations.NullMarked;
