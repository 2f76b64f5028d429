/** Finding annotations of a layer by place and by reference, without a scan. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.index;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
