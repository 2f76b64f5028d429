/** The open corpus. */
@NullMarked
package org.peristiwa.ui.workbench.corpus;

import org.jspecify.annotations.NullMarked;
