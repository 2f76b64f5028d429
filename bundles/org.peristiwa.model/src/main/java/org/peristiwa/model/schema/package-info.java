/** What may be annotated: types, roles and attributes. Generated from {@code model/schema.xcore}. */
@Export
@Version("1.0.0")
package org.peristiwa.model.schema;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
