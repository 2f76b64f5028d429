package org.peristiwa.benchmarks.verbs;

/** Where in the article a verb is done. */
public enum Place {
    START,
    MIDDLE,
    END;

    /** The index of the first of {@code near} things here, of {@code all}. */
    int first(int all, int near) {
        return switch (this) {
            case START -> 0;
            case MIDDLE -> (all - near) / 2;
            case END -> all - near;
        };
    }
}
