package org.peristiwa.words;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words that are put into a language only when somebody reads them. */
@FunctionalInterface
public interface Localised {

    /** The words in {@code language}, or else in English. */
    String in(Locale language);

    /** The words as the log, reports in files and programs read them. */
    default String inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** One behind the other, with {@code separator} between, which reads alike in each language. */
    static Localised joined(String separator, List<? extends Localised> parts) {
        return language -> parts.stream().map(part -> part.in(language)).collect(Collectors.joining(separator));
    }

    /** No words. */
    static Localised none() {
        return new Verbatim("");
    }

    /** What a failure says: in each language if it can, else as it stands. */
    static Localised told(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return told(unchecked.getCause());
        }
        return failure instanceof Localised sentence ? sentence : verbatim(String.valueOf(failure.getMessage()));
    }

    /** The same in each language: what the system, a file or another program says. */
    static Localised verbatim(String text) {
        return new Verbatim(text);
    }
}
