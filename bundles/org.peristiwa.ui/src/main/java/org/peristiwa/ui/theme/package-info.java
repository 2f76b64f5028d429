/** Colours, light and dark, and the colours of annotation types. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.theme;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
