/** Where the product and the user's data lie on disk. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.platform.folders;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
