/**
 * XML read without what makes it dangerous, each element with its place in the file, and written so that a parser gives
 * back the same characters.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.xml;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
