package org.peristiwa.time.internal;

/** What a rule makes of the parts of an expression. */
interface Action {

    /** Makes it, or throws {@link Arguments.NoMeaning} where there is none. */
    Meaning of(Arguments arguments);
}
