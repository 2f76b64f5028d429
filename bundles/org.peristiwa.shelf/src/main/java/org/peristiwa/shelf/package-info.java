/**
 * Tables and sets of which nobody knows beforehand whether they fit memory: what a corpus or an import has one entry of for
 * each article. Up to a bound they are in memory, beyond it in a file that nobody else sees.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.shelf;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
