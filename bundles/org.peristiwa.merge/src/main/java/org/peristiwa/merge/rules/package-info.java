/** The rule that keeps conflicts of a merge in sight. */
@NullMarked
package org.peristiwa.merge.rules;

import org.jspecify.annotations.NullMarked;
