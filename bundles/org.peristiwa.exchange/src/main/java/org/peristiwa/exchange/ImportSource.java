package org.peristiwa.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;

/** Files that have been opened for import: a stream of documents and what is known of them as a whole. */
public interface ImportSource extends DocumentStream {

    /** The schema that the files tell, or that was derived from their content; known before the first document. */
    Optional<Schema> schema();

    /**
     * What the files tell of the corpus: name, languages, annotators, splits, clusters over articles. Its
     * list of articles is empty: they come with the documents.
     */
    default Optional<Corpus> corpus() {
        return Optional.empty();
    }

    /** How many documents there are, where that is known without reading them; for progress. */
    default OptionalInt size() {
        return OptionalInt.empty();
    }

    /** What could not be kept and what was skipped so far; complete behind the last document. */
    LossReport report();
}
