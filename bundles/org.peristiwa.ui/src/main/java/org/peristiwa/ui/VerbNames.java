package org.peristiwa.ui;

import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.VerbLabel;

/** What the steps of the history are called in the user's language. An OSGi service. */
@ProviderType
public interface VerbNames {

    /** The name of a step, such as "add role Attendee"; its key where no bundle has words for it. */
    String name(VerbLabel label);
}
