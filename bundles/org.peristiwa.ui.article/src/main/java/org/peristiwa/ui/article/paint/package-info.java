/** Draws a laid out article with SWT. */
@NullMarked
package org.peristiwa.ui.article.paint;

import org.jspecify.annotations.NullMarked;
