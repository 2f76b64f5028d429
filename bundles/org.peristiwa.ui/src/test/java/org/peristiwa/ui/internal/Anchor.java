package org.peristiwa.ui.internal;

/** Lets tests of other packages name the class beside this bundle's words. */
public final class Anchor {

    public static final Class<?> CLASS = Words.class;

    private Anchor() {}
}
