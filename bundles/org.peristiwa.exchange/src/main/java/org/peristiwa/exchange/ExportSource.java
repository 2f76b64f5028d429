package org.peristiwa.exchange;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;

/** What an export writes. */
public interface ExportSource {

    /**
     * The corpus as a whole: name, languages, annotators, splits, clusters over articles. Its list of
     * articles is empty: they come with the documents.
     */
    Corpus corpus();

    /** The schema of the layers. */
    Schema schema();

    /** The ids of the annotators whose layers come, in a stable order. */
    List<String> annotators();

    /** How many documents there are, where that is known; for progress. */
    OptionalInt size();

    /**
     * The documents, from the first one. May be called again: a strict export reads them twice.
     *
     * @throws IOException if they cannot be read
     */
    DocumentStream open() throws IOException;
}
