/**
 * Guided tours: what a bundle provides to lead users through the sample corpus. {@link org.peristiwa.ui.tour.Tour} is an OSGi
 * service; the product's own tour comes in that way, too.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.tour;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
