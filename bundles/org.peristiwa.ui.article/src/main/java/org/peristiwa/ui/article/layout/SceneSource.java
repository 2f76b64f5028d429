package org.peristiwa.ui.article.layout;

import org.peristiwa.text.Span;

/** Tells what to draw, stretch by stretch. Asking costs in proportion to what is there, not to the article. */
@FunctionalInterface
public interface SceneSource {

    /** What is to be drawn in {@code span} now. */
    Scene scene(Span span);
}
