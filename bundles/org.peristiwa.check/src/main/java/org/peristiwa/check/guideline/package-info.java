/** The rules that a schema brings along: what is wrong with them, and what they find. */
@NullMarked
package org.peristiwa.check.guideline;

import org.jspecify.annotations.NullMarked;
