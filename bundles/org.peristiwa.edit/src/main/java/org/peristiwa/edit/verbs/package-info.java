/**
 * The verbs: one class for each thing that a user does. Each is a record made with its parameters and given to
 * {@link org.peristiwa.edit.CorpusSession#execute}; each is one step of undo.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.edit.verbs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
