/**
 * Validation: rules look at layers and report problems, some with quick fixes.
 *
 * <p>A rule is an OSGi service of type {@link org.peristiwa.check.Rule}; the product's own come in that way too. Every
 * offset is UTF-16, every end exclusive.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.check;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
