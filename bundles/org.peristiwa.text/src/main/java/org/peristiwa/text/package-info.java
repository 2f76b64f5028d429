/**
 * Article text, spans over it, and the units in which offsets into it are counted.
 *
 * <p>Every offset in this package is a UTF-16 offset and every end is exclusive, unless the name of a
 * method says otherwise.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
