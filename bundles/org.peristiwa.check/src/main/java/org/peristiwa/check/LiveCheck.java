package org.peristiwa.check;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;

/** The problems of one open corpus and those of its layers that are followed, always up to date. Safe for use by several threads. */
@ProviderType
public interface LiveCheck extends AutoCloseable {

    /**
     * Checks a layer and follows it from now on; does nothing where it is followed already. It holds the session for a
     * few hundred annotations at a time, so that verbs can run meanwhile.
     */
    void include(LayerKey key);

    /** Checks the corpus as such and follows it from now on; best after its layers, as it may have to load them. */
    void includeCorpus();

    /** How many problems there are. */
    int size();

    /** The problems, the worst first and then in {@link Problem#ORDER}; at most {@code most} of them. */
    List<Problem> worst(int most);

    /** All problems, in {@link Problem#ORDER}. */
    List<Problem> problems();

    /** The problems of the corpus as such, in {@link Problem#ORDER}. */
    List<Problem> corpusProblems();

    /** The problems of one layer, in {@link Problem#ORDER}; none where it is not followed. */
    List<Problem> problems(LayerKey key);

    /** The problems of one annotation, in {@link Problem#ORDER}. */
    List<Problem> problems(LayerKey key, String annotationId);

    /** Tells {@code listener} what went and what came, on the thread of the step, until the handle is closed. */
    ListenerHandle listen(Consumer<ProblemDelta> listener);

    /** Stops following. */
    @Override
    void close();
}
