/** The article editor as a part of the workbench. */
@NullMarked
package org.peristiwa.ui.article.part;

import org.jspecify.annotations.NullMarked;
