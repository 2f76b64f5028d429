/** What a verb takes, with all that it triggers. */
@NullMarked
package org.peristiwa.benchmarks.verbs;

import org.jspecify.annotations.NullMarked;
