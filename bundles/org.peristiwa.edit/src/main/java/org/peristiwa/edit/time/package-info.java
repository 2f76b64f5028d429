/** What time expressions of an open corpus mean. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
