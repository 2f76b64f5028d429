/** The icons of the product, drawn for it as SVG. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.icons;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
