/** Dialogs that look and speak alike. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.dialogs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
