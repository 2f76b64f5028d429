/**
 * Both ends of an exchange tied to an open corpus: {@link org.peristiwa.exchange.corpus.CorpusSource} is what an
 * export of one reads, {@link org.peristiwa.exchange.corpus.ImportIntoCorpus} puts an import into one as a single
 * undoable step.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.corpus;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
