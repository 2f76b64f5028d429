/** The tree of the corpus: annotators and their articles. Contributed to the window as a model fragment. */
@NullMarked
package org.peristiwa.ui.corpus;

import org.jspecify.annotations.NullMarked;
