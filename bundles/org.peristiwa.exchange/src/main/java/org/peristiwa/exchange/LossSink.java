package org.peristiwa.exchange;

/** Is told of losses, each as soon as it is known. */
@FunctionalInterface
public interface LossSink {

    /** Something could not be held. */
    void lost(Loss loss);
}
