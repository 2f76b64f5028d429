/** Lists to choose from that open inside the canvas. */
@NullMarked
package org.peristiwa.ui.article.popup;

import org.jspecify.annotations.NullMarked;
