/** Tables and trees of any length, drawn row by row: what cannot be seen costs nothing. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.rows;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
