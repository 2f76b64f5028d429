package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.peristiwa.edit.BundledStepWords;
import org.peristiwa.edit.StepWords;
import org.peristiwa.edit.VerbLabel;

/** What steps are called on the screen. */
public final class VerbLabels {

    /** The words for the verbs of this bundle. */
    public static final StepWords WORDS = new BundledStepWords(VerbLabels.class);

    private VerbLabels() {}

    /**
     * What {@code label} reads in {@code language}, beginning with a small letter; its key where nobody has words for it.
     *
     * @param brought the words of other bundles
     */
    public static String name(VerbLabel label, Locale language, Collection<StepWords> brought) {
        return Stream.concat(Stream.of(WORDS), brought.stream())
                .flatMap(words -> words.of(label, language).stream())
                .findFirst()
                .orElse(label.key());
    }
}
