/** Looking things up in a schema, with inheritance, and schemas that come as bundles. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.schema;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
