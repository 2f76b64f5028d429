/**
 * JSON and JSON Lines for formats: written the same way every time, and read with the place of every value, so that
 * whatever is wrong is told with file, line and column.
 *
 * <p>Input is not trusted: lines, strings and nesting have bounds, and text that is not UTF-8 is refused.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
