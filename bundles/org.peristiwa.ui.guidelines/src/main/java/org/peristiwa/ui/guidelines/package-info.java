/** The guidelines of the schema beside the text. */
@NullMarked
package org.peristiwa.ui.guidelines;

import org.jspecify.annotations.NullMarked;
