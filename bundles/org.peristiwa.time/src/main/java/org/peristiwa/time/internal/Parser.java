package org.peristiwa.time.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.time.TimeContext;
import org.peristiwa.time.internal.Grammar.Element;
import org.peristiwa.time.internal.Grammar.Rule;

/**
 * Reads the tokens of one text by a grammar. Every way to read a part at a place is tried once and kept, so time grows
 * with the length of the text only.
 *
 * <p>Source: Norvig 1991, "Techniques for automatic memoization with applications to context-free parsing".
 */
final class Parser {

    private final Grammar grammar;
    private final Lexer lexer;
    private final List<Token> tokens;
    private final TimeContext context;
    private final Map<Place, Map<Integer, Meaning>> known = new HashMap<>();

    private record Place(String part, int at) {}

    Parser(Grammar grammar, Lexer lexer, List<Token> tokens, TimeContext context) {
        this.grammar = grammar;
        this.lexer = lexer;
        this.tokens = tokens;
        this.context = context;
    }

    /** The meanings of a part that begins at token {@code at}, by the token behind it; of several the first rule's. */
    Map<Integer, Meaning> read(String part, int at) {
        Place place = new Place(part, at);
        Map<Integer, Meaning> found = known.get(place);
        if (found == null) {
            found = new LinkedHashMap<>();
            Lexer.Read word = lexer.read(part, tokens, at);
            if (word != null) {
                found.put(word.end(), word.meaning());
            }
            for (Rule rule : grammar.rules(part)) {
                match(rule, 0, at, new ArrayList<>(), found);
            }
            known.put(place, found);
        }
        return found;
    }

    private void match(Rule rule, int index, int at, List<@Nullable Meaning> parts, Map<Integer, Meaning> found) {
        if (index == rule.pattern().size()) {
            Meaning meaning = found.containsKey(at) ? null : meaning(rule, parts);
            if (meaning != null) {
                found.put(at, meaning);
            }
            return;
        }
        Element element = rule.pattern().get(index);
        if (element.part().isEmpty()) {
            if (at < tokens.size() && element.words().contains(tokens.get(at).word())) {
                next(rule, index, at + 1, parts, null, found);
            }
        } else {
            Map.copyOf(read(element.part(), at))
                    .forEach((end, meaning) -> next(rule, index, end, parts, meaning, found));
        }
        if (element.isOptional()) {
            next(rule, index, at, parts, null, found);
        }
    }

    private void next(
            Rule rule,
            int index,
            int at,
            List<@Nullable Meaning> parts,
            @Nullable Meaning meaning,
            Map<Integer, Meaning> found) {
        parts.add(meaning);
        match(rule, index + 1, at, parts, found);
        parts.remove(parts.size() - 1);
    }

    private @Nullable Meaning meaning(Rule rule, List<@Nullable Meaning> parts) {
        List<@Nullable Meaning> values = new ArrayList<>();
        for (String argument : rule.arguments()) {
            values.add(
                    argument.startsWith("$")
                            ? parts.get(Integer.parseInt(argument.substring(1)) - 1)
                            : new Meaning.Code(argument));
        }
        try {
            return rule.action().of(new Arguments(values, context));
        } catch (Arguments.NoMeaning e) {
            return null;
        }
    }
}
