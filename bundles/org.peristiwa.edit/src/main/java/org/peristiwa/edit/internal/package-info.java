/** The working parts of an open corpus. */
@NullMarked
package org.peristiwa.edit.internal;

import org.jspecify.annotations.NullMarked;
