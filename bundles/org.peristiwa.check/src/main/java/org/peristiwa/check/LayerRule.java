package org.peristiwa.check;

/** A rule about a layer as a whole. It runs after every edit of the layer, so it must not go through the annotations. */
public non-sealed interface LayerRule extends Rule {

    /** Reports what is wrong with the layer. */
    void check(LayerContext context, Findings findings);
}
