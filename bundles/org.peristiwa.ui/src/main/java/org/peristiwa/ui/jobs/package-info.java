/** Work that takes long, beside the user interface. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.jobs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
