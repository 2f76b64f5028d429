/** Checks an export that lies on disk: checksums, offsets, and whether it reads back as what it was made from. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.checking;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
