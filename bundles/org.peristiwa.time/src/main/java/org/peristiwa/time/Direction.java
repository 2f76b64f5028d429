package org.peristiwa.time;

/** Where in time the words around an expression look. */
public enum Direction {
    /** They do not tell; news tells what has been. */
    UNKNOWN,
    PAST,
    FUTURE
}
