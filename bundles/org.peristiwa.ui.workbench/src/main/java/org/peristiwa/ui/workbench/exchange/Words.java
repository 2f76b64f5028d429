package org.peristiwa.ui.workbench.exchange;

/** Marks where the words of this package are. */
final class Words {

    private Words() {}
}
