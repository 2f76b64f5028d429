/** What each menu entry does. */
@NullMarked
package org.peristiwa.ui.workbench.handlers;

import org.jspecify.annotations.NullMarked;
