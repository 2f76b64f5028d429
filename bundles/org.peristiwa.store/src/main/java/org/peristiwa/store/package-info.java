/**
 * A corpus as a folder of plain files.
 *
 * <p>In a bundle, take the {@link org.peristiwa.store.CorpusStore} service; in plain Java, such as a test,
 * {@link org.peristiwa.store.CorpusFolder} does the same. Both give a {@link org.peristiwa.edit.CorpusSession},
 * which is all that anyone needs from then on:
 *
 * <pre>{@code
 * try (CorpusSession session = store.create(folder, "rapat", List.of("id"), "news-events")) {
 *     session.execute(new AddAnnotator("ani", "Ani"));
 *     session.execute(new AddArticle("rapat-1", ArticleDetails.titled("Rapat", "id"), new ArticleText(text)));
 *     LayerKey layer = new LayerKey("ani", "rapat-1");
 *     EventMention meet = session.execute(new MarkEvent(layer, "Contact.Meet", Extent.of(8, 15)));
 *     EntityMention who = session.execute(new MarkEntity(layer, "Person", Extent.of(0, 7)));
 *     session.execute(new AddArgument(meet, "Participant", who));
 *     session.history().undo();
 *     session.saveAll();
 * }
 * }</pre>
 *
 * <p>{@code open} takes the folder's lock, so that there is one writer; {@code openReadOnly} takes none and
 * refuses to save. A file that is damaged is refused with a {@link org.peristiwa.store.CorpusFileException} that
 * names file, line and reason, and never overwritten: the corpus and the schema when the folder is opened; a
 * layer or a text when it is asked for, as the cause of an {@link java.io.UncheckedIOException}, with all others
 * still usable.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
