/** What an export or import would bring, shown before it is done: the files of the first article. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.preview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
