package org.peristiwa.text.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the rules know of a language, read from the files beside this class.
 *
 * <p>{@code abbreviations_XX.txt}: lines {@code kind: abbreviation abbreviation …}; one written in small
 * letters matches in any case, one with a capital as it stands or all in capitals, and in the other language
 * too, because titles and company forms cross over in news. {@code starters_XX.txt}:
 * words that, capitalised, rarely stand inside a sentence. {@code #} begins a comment.
 *
 * @param abbreviations kind by abbreviation, with its full stop
 * @param starters in small letters
 */
record LanguageData(Map<String, AbbreviationKind> abbreviations, Set<String> starters) {

    /** For languages of which nothing is known. */
    private static final LanguageData NONE = new LanguageData(Map.of(), Set.of());

    private static final LanguageData INDONESIAN = load("id", "en");
    private static final LanguageData ENGLISH = load("en", "id");

    static LanguageData of(Locale language) {
        return switch (language.getLanguage()) {
            case "id", "in", "ms" -> INDONESIAN;
            case "en" -> ENGLISH;
            default -> NONE;
        };
    }

    boolean isKnown() {
        return !abbreviations.isEmpty();
    }

    /** Whether a word, in whatever case, is one that begins sentences. */
    boolean isStarter(String word) {
        return starters.contains(word.toLowerCase(Locale.ROOT));
    }

    private static LanguageData load(String language, String other) {
        Map<String, AbbreviationKind> kinds = new HashMap<>();
        abbreviations(other).forEach((abbreviation, kind) -> {
            if (Character.isUpperCase(abbreviation.codePointAt(0))) {
                kinds.put(abbreviation, kind);
            }
        });
        kinds.putAll(abbreviations(language));
        Set<String> starters = new HashSet<>();
        lines("starters_" + language + ".txt").forEach(line -> starters.addAll(words(line)));
        return new LanguageData(Map.copyOf(kinds), Set.copyOf(starters));
    }

    private static Map<String, AbbreviationKind> abbreviations(String language) {
        Map<String, AbbreviationKind> kinds = new HashMap<>();
        for (String line : lines("abbreviations_" + language + ".txt")) {
            int colon = line.indexOf(':');
            AbbreviationKind kind =
                    AbbreviationKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            words(line.substring(colon + 1)).forEach(abbreviation -> kinds.put(abbreviation, kind));
        }
        return kinds;
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    private static List<String> lines(String name) {
        InputStream stream = LanguageData.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("missing in the bundle: " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
