/** Opening corpora and texts. */
@NullMarked
package org.peristiwa.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
