package org.peristiwa.store.internal;

import org.w3c.dom.Element;

/**
 * Brings a file from one form to the next. A new form of the files is one class that implements this, a line in {@link
 * FileForms#KNOWN}, and stored samples of the form before, which are read for ever.
 */
interface FormUpgrade {

    /** The form that it begins with; the one after that is what it leads to. */
    int from();

    /** Changes {@code root}, which is the whole of a corpus, schema or layer as its tag says. */
    void upgrade(Element root);
}
