/** The caret and the selection of an article, and how they move through text. No SWT. */
@NullMarked
package org.peristiwa.ui.article.caret;

import org.jspecify.annotations.NullMarked;
