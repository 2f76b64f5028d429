package org.peristiwa.ui.internal;

/** The messages of this bundle stand beside it. */
final class Words {
    private Words() {}
}
