/**
 * The API of importers and exporters, and the export contract.
 *
 * <h2>Documents, not a corpus</h2>
 *
 * <p>An {@link org.peristiwa.exchange.Importer} opens files as an {@link org.peristiwa.exchange.ImportSource}: a
 * schema, if the files tell one, and a stream of {@link org.peristiwa.exchange.AnnotatedDocument}s, one at a time.
 * An {@link org.peristiwa.exchange.Exporter} gets a {@link org.peristiwa.exchange.DocumentWriter} going that is
 * handed one document after the other. Neither knows where documents come from or go to, so that the same pair
 * converts files, fills a corpus, and exports one; a hundred thousand articles need the memory of one.
 *
 * <h2>How to call it</h2>
 *
 * <ul>
 *   <li>{@link org.peristiwa.exchange.Formats} is an OSGi service that knows every format present;
 *   <li>{@link org.peristiwa.exchange.Export} does a whole export: preview of losses, refusal when strict,
 *       staged writing, self-check, report, datasheet, checksums, one move into place;
 *   <li>{@link org.peristiwa.exchange.ConvertedSource} feeds an import to an export;
 *   <li>the package {@code org.peristiwa.exchange.corpus} ties both ends to an open corpus.
 * </ul>
 *
 * <h2>How to add a format</h2>
 *
 * <p>Write a class that implements {@code Importer} or {@code Exporter} and annotate it with
 * {@code @Component}: the product's own formats come in the same way. Whatever an exporter cannot write as it
 * is, it tells {@link org.peristiwa.exchange.LossSink}; nothing is lost silently.
 *
 * <h2>Units and errors</h2>
 *
 * <p>Offsets in documents are UTF-16, ends exclusive; an exporter converts to its format's own unit. Everything
 * that can go wrong is an {@link org.peristiwa.exchange.ExchangeException} (an {@code IOException}) whose
 * message is one sentence for the user; bad input is an {@link org.peristiwa.exchange.InputFormatException}
 * with file, line and column.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
