/** Reading and writing the formats of others, beside their own readers. */
@NullMarked
package org.peristiwa.benchmarks.exchange;

import org.jspecify.annotations.NullMarked;
