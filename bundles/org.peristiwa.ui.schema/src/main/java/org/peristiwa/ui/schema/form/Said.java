package org.peristiwa.ui.schema.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.Text;

/** What a list of words says in one language and no other. */
final class Said {

    private Said() {}

    /** The words of the language; empty where there are none. */
    static String in(List<Text> texts, String language) {
        return of(texts, language).findFirst().orElse("");
    }

    /** All words of the language, divided by commas. */
    static String listed(List<Text> texts, String language) {
        return of(texts, language).collect(Collectors.joining(", "));
    }

    /** The parts of what {@link #listed} wrote. */
    static List<String> parts(String listed) {
        return Stream.of(listed.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Stream<String> of(List<Text> texts, String language) {
        return texts.stream()
                .filter(text -> language.equals(text.getLanguage()) && text.getContent() != null)
                .map(Text::getContent);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
