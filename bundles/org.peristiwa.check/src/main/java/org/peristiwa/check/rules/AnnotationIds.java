package org.peristiwa.check.rules;

import java.util.Comparator;

/** The order in which a rule takes the annotations of a pair: by number where ids differ in that only, so that m2 comes before m10. */
final class AnnotationIds {

    static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private AnnotationIds() {}
}
