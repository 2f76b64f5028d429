/** Loading, saving and keeping a layer, beside uimaj. */
@NullMarked
package org.peristiwa.benchmarks.layer;

import org.jspecify.annotations.NullMarked;
