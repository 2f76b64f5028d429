/**
 * The verbs of a schema editor: one class for each thing that its author does. Each is one step of undo, refuses what would
 * leave the schema broken, and leaves annotations alone: what takes these along stands in
 * {@link org.peristiwa.edit.schema.refactor}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.schema.verbs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
