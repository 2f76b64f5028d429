/** Running rules: whole, and after each step. */
@NullMarked
package org.peristiwa.check.internal;

import org.jspecify.annotations.NullMarked;
