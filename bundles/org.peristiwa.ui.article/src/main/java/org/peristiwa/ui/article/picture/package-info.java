/** An annotated article as a picture for papers and guidelines: PNG, SVG, PDF. */
@NullMarked
package org.peristiwa.ui.article.picture;

import org.jspecify.annotations.NullMarked;
