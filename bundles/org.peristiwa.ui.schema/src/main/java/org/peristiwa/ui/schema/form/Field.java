package org.peristiwa.ui.schema.form;

/** A field of a form. */
interface Field {

    /** The schema may say something else: shows what it says now, unless the user is writing here. */
    void refresh();

    /** Does at once what the user has written. */
    default void commit() {}
}
