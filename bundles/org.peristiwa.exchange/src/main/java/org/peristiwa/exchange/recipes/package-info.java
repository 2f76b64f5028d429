/**
 * Export recipes: all settings of an export under a name, kept in the corpus as a file each, so that a team exports the
 * same thing by the same word.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.recipes;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
