package org.peristiwa.edit;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What the steps of a bundle's own verbs are called. An OSGi service; a bundle that brings verbs brings one. Any thread. */
@ConsumerType
public interface StepWords {

    /**
     * What a step reads in menus and in the history, beginning with a small letter: "import 12 articles".
     *
     * @return empty for a step of another bundle's verb
     */
    Optional<String> of(VerbLabel label, Locale language);
}
