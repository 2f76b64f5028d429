/**
 * Three-way merge of the files of a corpus: layers, the corpus file and the schema.
 *
 * <p>{@link org.peristiwa.merge.ThreeWayMerge} takes three versions of one file and gives a fourth, with the conflicts that
 * it met. It follows the model's own containment, ids and keys, and knows no class by name but for a few values that have
 * a better answer than a conflict. In a layer each conflict is kept as a {@link org.peristiwa.merge.ConflictNote} on the
 * annotation that it concerns, which {@code check} reports as an error until it is settled.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
