package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.List;

/**
 * One view of a CAS: a text and what is said of it.
 *
 * @param sofa the text, as a feature structure
 * @param structures all others, in the order of the file
 * @param members those of {@code structures} that are in the view's index
 */
record Cas(Fs sofa, List<Fs> structures, List<Fs> members) {

    static final String VIEW = "_InitialView";
    static final String UNKNOWN_LANGUAGE = "x-unspecified";

    /** A CAS with the text only. */
    static Cas of(String text) {
        Fs sofa = new Fs(1, Fs.SOFA);
        sofa.add("sofaNum", 1);
        sofa.add("sofaID", VIEW);
        sofa.add("mimeType", "text/plain");
        sofa.add("sofaString", text);
        return new Cas(sofa, new ArrayList<>(), new ArrayList<>());
    }

    /** A new structure, numbered in order; {@code indexed} puts it into the view's index. */
    Fs add(String type, boolean indexed) {
        Fs made = new Fs(structures.size() + 2, type);
        structures.add(made);
        if (indexed) {
            members.add(made);
        }
        return made;
    }

    /** A new annotation of the text from {@code begin} to before {@code end}. */
    Fs annotate(String type, int begin, int end, boolean indexed) {
        Fs made = add(type, indexed);
        made.add("sofa", sofa);
        made.add("begin", begin);
        made.add("end", end);
        return made;
    }
}
