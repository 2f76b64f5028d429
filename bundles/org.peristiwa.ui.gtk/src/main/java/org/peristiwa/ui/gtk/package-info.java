/** Lets GTK's own widgets follow the theme. */
@NullMarked
package org.peristiwa.ui.gtk;

import org.jspecify.annotations.NullMarked;
