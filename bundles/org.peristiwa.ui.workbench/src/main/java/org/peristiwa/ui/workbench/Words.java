package org.peristiwa.ui.workbench;

/** The messages of this bundle stand beside it. */
public final class Words {
    private Words() {}
}
