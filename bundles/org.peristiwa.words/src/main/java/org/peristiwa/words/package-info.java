/**
 * Sentences for the user, kept as a key and what stands in its places until somebody reads them in a language. The lowest of
 * all layers: whoever refuses, reports or names something says it with these.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.words;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
