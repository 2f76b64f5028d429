package org.peristiwa.ui.tour;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A tour of a few minutes on a fresh copy of the sample corpus, in which the user does each thing that it tells of. Registered as an
 * OSGi service of this type; {@link BundledTour} makes one from a file.
 *
 * <p>Its words are messages beside {@link #owner}: {@code tour.<id>} is its name, {@code tour.<id>.<step>.title} and {@code .text} say
 * what to do. {@code <article.markEvent>} in a text stands for the key of the command {@code org.peristiwa.article.markEvent}.
 */
@ConsumerType
public interface Tour {

    /** One thing to do. */
    record Step(String id, Goal goal) {}

    /** Unique among tours; matches {@code [a-z0-9-]+}. */
    String id();

    /** Id of the article of the sample corpus that it goes through; the user has an empty layer of their own there. */
    String article();

    /** A class of the package and bundle that has its words. */
    Class<?> owner();

    /** What is done, in order; not empty. */
    List<Step> steps();
}
