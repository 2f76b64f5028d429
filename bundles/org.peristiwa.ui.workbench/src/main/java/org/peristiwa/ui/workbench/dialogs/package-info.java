/** The dialogs of the main menu. */
@NullMarked
package org.peristiwa.ui.workbench.dialogs;

import org.jspecify.annotations.NullMarked;
