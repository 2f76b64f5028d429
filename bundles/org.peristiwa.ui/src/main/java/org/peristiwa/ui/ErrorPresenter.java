package org.peristiwa.ui;

import org.osgi.annotation.versioning.ProviderType;

/** Tells the user, in one dialog, that something failed; the details go to the log. An OSGi service. Any thread. */
@ProviderType
public interface ErrorPresenter {

    /**
     * Shows what failed, with the cause in the words of its message, and writes the whole to the log. A verb
     * that could not be done ({@link org.peristiwa.edit.EditException}) is shown in the status line instead.
     *
     * @param what one sentence in the user's language: what was not done
     * @param cause why
     */
    void present(String what, Throwable cause);

    /**
     * The same with a word on what the user can do.
     *
     * @param advice one sentence in the user's language
     */
    void present(String what, Throwable cause, String advice);
}
