/** The event at the caret as a form. Contributed to the window as a model fragment. */
@NullMarked
package org.peristiwa.ui.frame;

import org.jspecify.annotations.NullMarked;
