/** What the rules found, and ways to mend it. Contributed to the window as a model fragment. */
@NullMarked
package org.peristiwa.ui.problems;

import org.jspecify.annotations.NullMarked;
