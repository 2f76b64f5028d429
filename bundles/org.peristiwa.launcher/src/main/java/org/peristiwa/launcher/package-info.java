/** Starts the product: reads its features, starts Felix, runs the workbench or the command line on the main thread. */
@NullMarked
package org.peristiwa.launcher;

import org.jspecify.annotations.NullMarked;
