package org.peristiwa.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peristiwa.text.OffsetUnit;

/**
 * What there is to say of a format before it is used.
 *
 * @param id what {@code --format} takes: lower case letters, digits and hyphens
 * @param labels what the screen calls it, by language (BCP 47); English is always among them
 * @param extensions of its files, without the dot, the main one first
 * @param mediaType of its files
 * @param offsets in what its files count
 * @param packaging into how many files it puts a corpus
 * @param keeps what it holds as it is; all else is reported as a loss
 */
public record FormatDescription(
        String id,
        Map<String, String> labels,
        List<String> extensions,
        String mediaType,
        OffsetUnit offsets,
        Packaging packaging,
        Set<Kept> keeps) {

    /** @throws IllegalArgumentException if {@code id} is not of its form or there is no English label */
    public FormatDescription {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an id of a format: " + id);
        }
        if (!labels.containsKey("en")) {
            throw new IllegalArgumentException("no English label: " + id);
        }
        labels = Map.copyOf(labels);
        extensions = List.copyOf(extensions);
        keeps = Set.copyOf(keeps);
    }

    /** What the screen calls it in that language, else in English. */
    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", id));
    }
}
