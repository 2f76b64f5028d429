/** The journal: each step of an open corpus on disk before it is saved. Its form is in {@code docs/file-format.md}. */
@NullMarked
package org.peristiwa.store.internal.journal;

import org.jspecify.annotations.NullMarked;
