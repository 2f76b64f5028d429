/**
 * An article as the formats of tokens see it, and how an extent becomes a run of tokens.
 *
 * <p>Offsets in text are UTF-16, ends exclusive; indices of tokens and sentences count from 0, ends exclusive.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.tokens;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
