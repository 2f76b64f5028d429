/** Bundles that the user adds to the product: list, install, remove. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.platform.bundles;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
