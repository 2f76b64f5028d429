package org.peristiwa.time.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.Span;
import org.peristiwa.time.Direction;
import org.peristiwa.time.FoundTime;
import org.peristiwa.time.TimeContext;
import org.peristiwa.time.TimeNormalizer;
import org.peristiwa.time.Timex;

/** Reads expressions by the grammar of a language. */
public final class GrammarNormalizer implements TimeNormalizer {

    private static final String WHOLE = "timex";
    /** What is a time only behind a preposition or as the whole expression: a bare year, a bare month. */
    private static final String BEHIND_PREPOSITION = "bare";

    private static final String PREPOSITION = "preposition";
    private static final String AHEAD = "ahead";
    private static final String BACK = "back";
    private static final Map<String, Optional<TimeNormalizer>> LANGUAGES = new HashMap<>();

    private final Grammar grammar;
    private final Lexer lexer;

    private GrammarNormalizer(Grammar grammar, Lexer lexer) {
        this.grammar = grammar;
        this.lexer = lexer;
    }

    /** The one for {@code language}; made once. */
    public static Optional<TimeNormalizer> in(Locale language) {
        // Java's old code of Indonesian is "in".
        String code =
                Locale.forLanguageTag(language.toLanguageTag()).toLanguageTag().split("-", 2)[0];
        synchronized (LANGUAGES) {
            return LANGUAGES.computeIfAbsent(code, one -> Grammar.of(one)
                    .map(grammar -> new GrammarNormalizer(grammar, new Lexer(Locale.forLanguageTag(one)))));
        }
    }

    @Override
    public Optional<Timex> normalize(String expression, TimeContext context) {
        List<Token> tokens = trimmed(Token.of(expression));
        Parser parser = new Parser(grammar, lexer, tokens, context);
        for (int from : starts(parser)) {
            for (String part : List.of(WHOLE, BEHIND_PREPOSITION)) {
                Meaning meaning = parser.read(part, from).get(tokens.size());
                Timex timex = meaning == null ? null : Meaning.timex(meaning);
                if (timex != null) {
                    return Optional.of(timex);
                }
            }
        }
        return Optional.empty();
    }

    /** Signs at the edges of a selection mean nothing, but for brackets that belong together. */
    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).word().matches("[,;:.\"“”]")) {
            from++;
        }
        while (to > from && tokens.get(to - 1).word().matches("[,;:\"“”]")) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static List<Integer> starts(Parser parser) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        starts.addAll(parser.read(PREPOSITION, 0).keySet());
        return starts;
    }

    @Override
    public List<FoundTime> find(String sentence, TimeContext context) {
        List<Token> tokens = Token.of(sentence);
        Parser parser = new Parser(grammar, lexer, tokens, context);
        List<FoundTime> found = new ArrayList<>();
        int at = 0;
        boolean behindPreposition = false;
        while (at < tokens.size()) {
            Reading longest = longest(parser, at, behindPreposition);
            if (longest != null) {
                Span span = new Span(
                        tokens.get(at).begin(), tokens.get(longest.end() - 1).end());
                found.add(new FoundTime(span, longest.timex()));
                at = longest.end();
                behindPreposition = false;
                continue;
            }
            behindPreposition = !parser.read(PREPOSITION, at).isEmpty();
            at++;
        }
        return found;
    }

    private record Reading(int end, Timex timex) {}

    private static @Nullable Reading longest(Parser parser, int at, boolean behindPreposition) {
        Reading longest = longest(parser.read(WHOLE, at), null);
        return behindPreposition ? longest(parser.read(BEHIND_PREPOSITION, at), longest) : longest;
    }

    private static @Nullable Reading longest(Map<Integer, Meaning> readings, @Nullable Reading best) {
        Reading longest = best;
        for (Map.Entry<Integer, Meaning> reading : readings.entrySet()) {
            Timex timex = Meaning.timex(reading.getValue());
            if (timex != null && (longest == null || reading.getKey() > longest.end())) {
                longest = new Reading(reading.getKey(), timex);
            }
        }
        return longest;
    }

    @Override
    public Direction direction(String sentence, Span expression) {
        List<Token> tokens = Token.of(sentence);
        Parser parser = new Parser(grammar, lexer, tokens, TimeContext.NONE);
        boolean ahead = false;
        boolean back = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (!expression.contains(tokens.get(i).begin())) {
                ahead |= !parser.read(AHEAD, i).isEmpty();
                back |= !parser.read(BACK, i).isEmpty();
            }
        }
        if (ahead == back) {
            return Direction.UNKNOWN;
        }
        return ahead ? Direction.FUTURE : Direction.PAST;
    }
}
