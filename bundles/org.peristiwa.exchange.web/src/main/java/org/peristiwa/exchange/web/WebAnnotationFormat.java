package org.peristiwa.exchange.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/**
 * What import and export of W3C Web Annotation have in common. Source of the form: Web Annotation Data Model, W3C
 * Recommendation of 23 February 2017.
 */
final class WebAnnotationFormat {

    static final String ENDING = ".jsonld";
    static final String TEXT_ENDING = ".txt";

    /** What annotations are read with. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** What our own words begin with there. */
    static final String NAMESPACE = "https://peristiwa.org/2026/web-annotation#";

    /** The attribute whose value a body is. */
    static final String ATTRIBUTE = Attributes.OWN + "attribute";

    /** The sort of a note. */
    static final String NOTE = Attributes.OWN + "note";

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "web-annotation",
            Map.of("en", "W3C Web Annotation (JSON-LD)", "id", "W3C Web Annotation (JSON-LD)"),
            List.of("jsonld"),
            "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            OffsetUnit.CODE_POINT,
            Packaging.FILE_PER_ARTICLE,
            keeps());

    private static Set<Kept> keeps() {
        Set<Kept> keeps = EnumSet.copyOf(PubAnnotationFormat.DESCRIPTION.keeps());
        keeps.add(Kept.NOTES);
        return keeps;
    }

    private WebAnnotationFormat() {}
}
