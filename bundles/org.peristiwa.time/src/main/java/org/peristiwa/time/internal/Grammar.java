package org.peristiwa.time.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of one language, read from its file.
 *
 * <p>A line is a rule: {@code name : pattern => action argument…}. A pattern is a row of words, of alternatives
 * ({@code lalu|silam}), and of parts ({@code <date>}) that other rules or the {@link Lexer} know; {@code ?} behind one
 * makes it optional. {@code $2} is the meaning of the second of them. A rule without an action means what its only part
 * means. {@code #} begins a comment.
 */
final class Grammar {

    private static final Map<String, Action> ACTIONS = new HashMap<>();

    static {
        ACTIONS.putAll(DateActions.all());
        ACTIONS.putAll(RelativeActions.all());
        ACTIONS.putAll(ClockActions.all());
        ACTIONS.putAll(LengthActions.all());
        ACTIONS.put("is", arguments -> arguments.meaning(0));
        ACTIONS.put("number", arguments -> Meaning.Amount.of(arguments.number(0)));
    }

    private final Map<String, List<Rule>> rules = new HashMap<>();

    /**
     * One element of a pattern.
     *
     * @param part name of a part, or empty for words
     * @param words the words that fit, where it is no part
     */
    record Element(String part, Set<String> words, boolean isOptional) {}

    /** One rule. */
    record Rule(List<Element> pattern, Action action, List<String> arguments) {}

    /** Reads the file of a language, such as {@code id}; empty where there is none. */
    static Optional<Grammar> of(String language) {
        try (InputStream in = Grammar.class.getResourceAsStream("grammar_" + language + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            Grammar grammar = new Grammar();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(grammar::read);
            grammar.requireWhole();
            return Optional.of(grammar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int colon = line.indexOf(" : ");
        int arrow = line.indexOf(" => ");
        if (colon < 0) {
            throw new IllegalArgumentException("not a rule: " + line);
        }
        List<Element> pattern = words(line.substring(colon + 3, arrow < 0 ? line.length() : arrow)).stream()
                .map(Grammar::element)
                .toList();
        List<String> made = arrow < 0 ? List.of("is", "$1") : words(line.substring(arrow + 4));
        Action action = ACTIONS.get(made.get(0));
        if (action == null) {
            throw new IllegalArgumentException("no such action: " + line);
        }
        rules.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                .add(new Rule(pattern, action, List.copyOf(made.subList(1, made.size()))));
    }

    private static List<String> words(String part) {
        return List.of(part.strip().split("\\s+"));
    }

    private static Element element(String written) {
        boolean isOptional = written.length() > 1 && written.endsWith("?");
        String name = isOptional ? written.substring(0, written.length() - 1) : written;
        if (name.startsWith("<") && name.endsWith(">")) {
            return new Element(name.substring(1, name.length() - 1), Set.of(), isOptional);
        }
        return new Element("", Set.copyOf(new TreeSet<>(Arrays.asList(name.split("\\|")))), isOptional);
    }

    private void requireWhole() {
        rules.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.pattern().stream())
                .forEach(element -> {
                    String part = element.part();
                    if (!part.isEmpty() && !rules.containsKey(part) && !Lexer.PARTS.contains(part)) {
                        throw new IllegalArgumentException("no rule for <" + part + ">");
                    }
                });
    }

    /** The rules for a part, in order; empty for one that only the lexer knows. */
    List<Rule> rules(String part) {
        return rules.getOrDefault(part, List.of());
    }
}
