/** What runs on the main thread once the framework stands: the command line or the workbench. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.platform.app;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
