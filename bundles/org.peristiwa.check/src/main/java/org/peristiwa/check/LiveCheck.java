package org.peristiwa.check;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;

/** The problems of the layers of one open corpus, always up to date. Safe for use by several threads. */
@ProviderType
public interface LiveCheck extends AutoCloseable {

    /** Checks a layer and follows it from now on; does nothing where it is followed already. */
    void include(LayerKey key);

    /** The problems of all layers that are followed, in {@link Problem#ORDER}. */
    List<Problem> problems();

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
