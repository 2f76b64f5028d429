package org.peristiwa.exchange;

import java.util.Locale;
import org.peristiwa.words.Localised;

/**
 * Something that the other side could not hold as it is.
 *
 * @param kind what became of it
 * @param rule stable name of the sort of loss, such as {@code brat.head}, to count and to filter by
 * @param annotator whose layer; empty when it is the corpus or the schema
 * @param article id of the article; empty when it is the corpus or the schema
 * @param annotation id of the annotation, or of the type of the schema; empty when it is a layer as a whole
 * @param surface the text covered; empty when there is none
 * @param what cannot be held, one phrase for the user
 * @param instead what was written for it; {@link Localised#none} when nothing was
 */
public record Loss(
        Kind kind,
        String rule,
        String annotator,
        String article,
        String annotation,
        String surface,
        Localised what,
        Localised instead)
        implements Localised {

    /** What became of what could not be held. */
    public enum Kind implements Localised {
        /** It is not there any more. */
        DROPPED,
        /** Something simpler stands in its place. */
        FLATTENED,
        /** It has another name. */
        RENAMED,
        /** It is in another order. */
        REORDERED,
        /** It is told in a note, for people to read. */
        MOVED_TO_NOTE,
        /** It is told in an attribute. */
        MOVED_TO_ATTRIBUTE,
        /** It is told in an annotation of another kind. */
        MOVED_TO_ANNOTATION,
        /** Its split keeps no secret any more: an article of another split says nearly the same. */
        SPLIT_LEAK;

        /** What the report calls it. */
        @Override
        public String in(Locale language) {
            return LossWords.of("kind." + name()).in(language);
        }
    }

    /** The same, told in words that read alike in each language. */
    public Loss(
            Kind kind,
            String rule,
            String annotator,
            String article,
            String annotation,
            String surface,
            String message,
            String how) {
        this(kind, rule, annotator, article, annotation, surface, Localised.verbatim(message), Localised.verbatim(how));
    }

    /** What cannot be held, in English. */
    public String message() {
        return what.inEnglish();
    }

    /** What was written instead, in English; empty when nothing was. */
    public String how() {
        return instead.inEnglish();
    }

    /** {@code article/annotator annotation "surface": what (kind: instead)}, without the parts that are not known. */
    @Override
    public String in(Locale language) {
        StringBuilder line = new StringBuilder();
        if (!article.isEmpty()) {
            line.append(article).append('/').append(annotator).append(' ');
        }
        if (!annotation.isEmpty()) {
            line.append(annotation).append(' ');
        }
        if (!surface.isEmpty()) {
            line.append('"').append(surface).append("\" ");
        }
        line.append(what.in(language)).append(" (").append(kind.in(language));
        String how = instead.in(language);
        return (how.isEmpty() ? line : line.append(": ").append(how))
                .append(')')
                .toString();
    }

    /** The same in English. */
    @Override
    public String toString() {
        return inEnglish();
    }
}
