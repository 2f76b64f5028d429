package org.peristiwa.edit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

/** Finds words in texts: whatever white space is between them, in any case if wanted. */
final class WordMatch {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Pattern pattern;

    /** @param words at least one that is not white space */
    WordMatch(String words, boolean matchCase) {
        String joined = SPACE.splitAsStream(words.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        pattern = Pattern.compile(joined, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean matches(String words) {
        return pattern.matcher(words).matches();
    }

    /** Every place in {@code text}, from left to right; they may overlap. */
    List<Span> in(ArticleText text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.content());
        for (int at = 0; matcher.find(at); at = matcher.start() + 1) {
            if (text.isBoundary(matcher.start()) && text.isBoundary(matcher.end())) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
