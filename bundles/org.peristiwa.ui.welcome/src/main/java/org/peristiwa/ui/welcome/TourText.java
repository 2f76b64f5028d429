package org.peristiwa.ui.welcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.ui.KeyNames;

/** The words of a tour with the keys that commands have now. */
final class TourText {

    private static final Pattern COMMAND = Pattern.compile("<([A-Za-z.]+)>");

    private final KeyNames keys;

    TourText(KeyNames keys) {
        this.keys = keys;
    }

    /** {@code <article.markEvent>} becomes the key of {@code org.peristiwa.article.markEvent}; a command without a key is named by a dash. */
    String filled(String words) {
        return COMMAND.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        keys.of("org.peristiwa." + found.group(1)).orElse("–")));
    }
}
