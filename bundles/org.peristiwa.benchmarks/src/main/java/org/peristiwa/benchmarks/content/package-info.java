/** What is measured: a made-up article, its layer, and the same content in other systems. */
@NullMarked
package org.peristiwa.benchmarks.content;

import org.jspecify.annotations.NullMarked;
