/**
 * What of a corpus is exported: sources that show less of another source, hide who annotated, or split it anew. They
 * stand one on the other, and a format cannot tell them from the corpus itself.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.selection;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
