package org.peristiwa.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import org.peristiwa.edit.internal.LiveSession;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.Segmenter;

/** Opens corpora. */
public final class CorpusSessions {

    private CorpusSessions() {}

    /**
     * Opens what {@code storage} keeps. The session closes the storage when it is closed.
     *
     * @throws IOException if the corpus or its schema cannot be read; the storage is closed then
     */
    public static CorpusSession open(CorpusStorage storage, Segmenter segmenter) throws IOException {
        return open(storage, segmenter, Clock.systemUTC());
    }

    /**
     * Opens what {@code storage} keeps, taking the time of each step from {@code clock}.
     *
     * @throws IOException if the corpus or its schema cannot be read; the storage is closed then
     */
    public static CorpusSession open(CorpusStorage storage, Segmenter segmenter, Clock clock) throws IOException {
        boolean opened = false;
        try {
            CorpusSession session = new LiveSession(storage, segmenter, clock);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                storage.close();
            }
        }
    }

    /** A new and empty corpus that lives in memory only, with a copy of {@code schema}. */
    public static CorpusSession inMemory(
            String name, Collection<String> languages, Schema schema, Segmenter segmenter) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName(name);
        corpus.getLanguages().addAll(languages);
        corpus.setSchema(schema.getId());
        try {
            return open(new MemoryStorage(corpus, schema), segmenter);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
