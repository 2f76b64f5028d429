/** Finding many places or mentions at once, to look at before a verb changes them all in one step. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.bulk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
