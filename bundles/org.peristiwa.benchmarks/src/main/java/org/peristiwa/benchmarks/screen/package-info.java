/** The article editor as its user waits for it, by itself and beside the client of brat. Needs a display. */
@NullMarked
package org.peristiwa.benchmarks.screen;

import org.jspecify.annotations.NullMarked;
