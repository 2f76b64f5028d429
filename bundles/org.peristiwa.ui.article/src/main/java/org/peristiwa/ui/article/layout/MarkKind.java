package org.peristiwa.ui.article.layout;

/** What sort of mention a mark shows; triggers look different from participants. */
public enum MarkKind {
    TRIGGER,
    ENTITY,
    TIME,
    VALUE;

    /** Whether it is the trigger of an event. */
    public boolean isTrigger() {
        return this == TRIGGER;
    }
}
