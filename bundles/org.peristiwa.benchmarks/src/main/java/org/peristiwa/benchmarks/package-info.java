/** Runs the benchmarks and prints their table; no part of the product. */
@NullMarked
package org.peristiwa.benchmarks;

import org.jspecify.annotations.NullMarked;
