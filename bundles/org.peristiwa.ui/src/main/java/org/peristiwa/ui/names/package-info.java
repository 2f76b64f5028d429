/** What the screen calls annotations: their words, their types and roles. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.names;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
