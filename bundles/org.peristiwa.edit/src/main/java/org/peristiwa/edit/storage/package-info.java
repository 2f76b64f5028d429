/** Where an open corpus is kept: what a storage has to do, and one that keeps everything in memory. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
