/**
 * What formats of one layer a file have in common: a folder for each annotator where there are several, a file for each
 * split where the corpus is split, and the way back from such files.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.parts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
