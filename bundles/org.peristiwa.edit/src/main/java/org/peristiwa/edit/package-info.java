/**
 * The open corpus and the way to change it: verbs, undo and redo, change events.
 *
 * <p>Every offset is UTF-16, every end exclusive.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
