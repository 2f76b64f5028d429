/** What the canvas shows of a layer: from the model to marks, ties and emphasis. */
@NullMarked
package org.peristiwa.ui.article.scene;

import org.jspecify.annotations.NullMarked;
