/** What the views share and meet through. Everything here is called on the UI thread unless it says otherwise. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
