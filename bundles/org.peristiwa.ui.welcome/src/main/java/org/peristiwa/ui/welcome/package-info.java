/** The page that welcomes users, and the panel that leads them through a tour. */
@NullMarked
package org.peristiwa.ui.welcome;

import org.jspecify.annotations.NullMarked;
