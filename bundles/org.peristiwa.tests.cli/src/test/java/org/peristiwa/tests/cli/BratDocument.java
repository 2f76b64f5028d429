package org.peristiwa.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a brat file says, whatever its ids and the order of its lines: how often each statement is made, with every
 * id replaced by what it stands for. Written from brat's description of the format alone, so that it shares no
 * error with the product.
 */
record BratDocument(Map<String, Integer> statements) {

    private static final Pattern ROLE_NUMBER = Pattern.compile("(.*?[^0-9])[0-9]*");

    /** Events may name each other in a ring: this many steps away two of them must differ to be told apart. */
    private static final int DEPTH = 4;

    static BratDocument read(Path file) throws IOException {
        Map<String, String> lines = new HashMap<>();
        List<String> equivalences = new ArrayList<>();
        int anonymous = 0;
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", 2);
            if (line.startsWith("*")) {
                equivalences.add(parts[1]);
            } else if (!line.isBlank()) {
                lines.put(parts[0].equals("#") ? "#x" + anonymous++ : parts[0], parts[1]);
            }
        }
        Map<String, String> meanings = meanings(lines);
        Map<String, Integer> statements = new TreeMap<>();
        lines.keySet().forEach(id -> statements.merge(statement(id, lines.get(id), meanings), 1, Integer::sum));
        equivalenceClasses(equivalences)
                .forEach(members -> statements.merge(
                        "equal " + members.stream().map(meanings::get).sorted().toList(), 1, Integer::sum));
        return new BratDocument(statements);
    }

    private static Map<String, String> meanings(Map<String, String> lines) {
        Map<String, String> meanings = new HashMap<>();
        lines.forEach((id, line) -> meanings.put(id, id.startsWith("T") ? textBound(line) : ""));
        for (int step = 0; step < DEPTH; step++) {
            Map<String, String> next = new HashMap<>(meanings);
            lines.keySet().stream()
                    .filter(id -> !id.startsWith("T"))
                    .forEach(id -> next.put(id, digest(statement(id, lines.get(id), meanings))));
            meanings.putAll(next);
        }
        return meanings;
    }

    // The whole text of a ring of events would grow without end.
    private static String digest(String statement) {
        return statement.length() < 400 ? statement : statement.substring(0, 200) + "#" + statement.hashCode();
    }

    /** Type, pieces in text order and text; the text of pieces that stand in another order is made anew. */
    private static String textBound(String line) {
        String[] parts = line.split("\t", -1);
        int space = parts[0].indexOf(' ');
        List<String> pieces = Stream.of(parts[0].substring(space + 1).split(";", -1))
                .sorted((a, b) -> Integer.compare(begin(a), begin(b)))
                .toList();
        String words = Stream.of(parts[1].split("\\s+", -1)).sorted().collect(Collectors.joining(" "));
        return parts[0].substring(0, space) + pieces + words;
    }

    private static int begin(String piece) {
        return Integer.parseInt(piece.split(" ", -1)[0]);
    }

    private static String statement(String id, String line, Map<String, String> meanings) {
        return switch (id.charAt(0)) {
            case 'T' -> "T " + meanings.get(id);
            case 'E' -> event(line, meanings);
            case 'R' -> relation(line, meanings);
            default -> id.charAt(0) + named(line, meanings);
        };
    }

    private static String event(String line, Map<String, String> meanings) {
        String[] parts = line.strip().split("\\s+", -1);
        String[] trigger = parts[0].split(":", -1);
        List<String> arguments = Stream.of(parts)
                .skip(1)
                .map(part -> part.split(":", -1))
                .map(part -> role(part[0]) + "=" + meanings.get(part[1]))
                .sorted()
                .toList();
        return "E " + meanings.get(trigger[1]) + arguments;
    }

    private static String role(String name) {
        Matcher matcher = ROLE_NUMBER.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    private static String relation(String line, Map<String, String> meanings) {
        String[] parts = line.strip().split("\\s+", -1);
        return "R " + parts[0] + " " + meanings.get(parts[1].split(":", -1)[1]) + " -> "
                + meanings.get(parts[2].split(":", -1)[1]);
    }

    /** Attributes, notes and links: a type, the id of what they are about, and the rest. */
    private static String named(String line, Map<String, String> meanings) {
        String[] parts = line.split("[ \t]", 3);
        return " " + parts[0] + " (" + meanings.getOrDefault(parts[1], parts[1]) + ")"
                + (parts.length > 2 ? " " + parts[2].strip() : "");
    }

    private static List<List<String>> equivalenceClasses(List<String> lines) {
        List<List<String>> classes = new ArrayList<>();
        for (String line : lines) {
            List<String> members = new ArrayList<>(List.of(line.strip().split("\\s+", -1)));
            members.remove(0);
            for (List<String> other : List.copyOf(classes)) {
                if (other.stream().anyMatch(members::contains)) {
                    classes.remove(other);
                    other.stream().filter(id -> !members.contains(id)).forEach(members::add);
                }
            }
            classes.add(members);
        }
        return classes;
    }
}
