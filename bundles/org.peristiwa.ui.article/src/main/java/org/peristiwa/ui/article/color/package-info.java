/** Colours as numbers: palette, contrast and the colours of marks in a theme. No SWT. */
@NullMarked
package org.peristiwa.ui.article.color;

import org.jspecify.annotations.NullMarked;
