/** The words on the screen, in the language of the user. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.messages;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
