/** The product's own rules, one class each. */
@NullMarked
package org.peristiwa.check.rules;

import org.jspecify.annotations.NullMarked;
