/**
 * What could be marked. A suggester is an OSGi service of type {@link org.peristiwa.suggest.Suggester}; the product's own comes in
 * that way too. Every offset is UTF-16, every end exclusive.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.suggest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
