/** Each reader of files, fed with what nobody meant to write. */
@NullMarked
package org.peristiwa.tests.fuzz;

import org.jspecify.annotations.NullMarked;
