/** How often annotations use what a schema names. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.schema.uses;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
