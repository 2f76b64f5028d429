/**
 * Time expressions of news, in Indonesian and English, and what they mean: the values of TIMEX3.
 *
 * <p>Source of the values: TimeML 1.2.1, which takes them from ISO 8601 and TIDES. The rules by which a word such as
 * {@code Kamis} is a certain day are decisions of ours: see {@code docs/adr/0014}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
