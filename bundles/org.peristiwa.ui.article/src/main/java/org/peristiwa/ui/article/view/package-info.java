/** The widget that shows an article: scrolling, hit testing, what stands out. */
@NullMarked
package org.peristiwa.ui.article.view;

import org.jspecify.annotations.NullMarked;
