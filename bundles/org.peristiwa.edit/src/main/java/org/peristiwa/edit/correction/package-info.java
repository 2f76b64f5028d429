/** Corrections of an article's text, and how layers that count in an earlier text are brought up to date. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.correction;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
