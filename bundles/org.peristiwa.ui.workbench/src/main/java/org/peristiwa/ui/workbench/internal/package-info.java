/** Starts the Eclipse 4 workbench with the product's application model. */
@NullMarked
package org.peristiwa.ui.workbench.internal;

import org.jspecify.annotations.NullMarked;
