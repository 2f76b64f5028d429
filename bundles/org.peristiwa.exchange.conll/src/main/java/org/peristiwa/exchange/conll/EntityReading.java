package org.peristiwa.exchange.conll;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.conll.ConlluSentence.Row;
import org.peristiwa.exchange.jsonl.JsonPlace;

/** Reads the brackets of one sentence. */
final class EntityReading {

    /** Id, and for a mention of several pieces which of how many. */
    private static final Pattern NAME = Pattern.compile("([^\\[\\]]+)(?:\\[([1-9]\\d{0,3})/([1-9]\\d{0,3})])?");

    /**
     * A mention.
     *
     * @param entity its id
     * @param fields the others by name
     * @param runs first and last word of each piece, counted from 0
     */
    record Mentioned(String entity, Map<String, String> fields, List<int[]> runs, JsonPlace at) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private record Open(String name, String content, int word, JsonPlace at) {}

    private final List<String> fields;
    private final Map<String, Deque<Open>> open = new LinkedHashMap<>();
    private final List<Mentioned> found = new ArrayList<>();

    /** Mentions of several pieces that have some of them still to come, by id and count. */
    private final Map<String, Mentioned> unfinished = new LinkedHashMap<>();

    /** @param fields of a mention, as {@code global.Entity} names them */
    EntityReading(List<String> fields) {
        this.fields = fields;
    }

    /** The mentions of a sentence in the order of their last words. */
    List<Mentioned> read(List<Row> words) throws InputFormatException {
        for (int i = 0; i < words.size(); i++) {
            String entity = words.get(i).misc().get("Entity");
            if (entity != null) {
                word(entity, i, words.get(i).miscAt());
            }
        }
        for (Deque<Open> rest : open.values()) {
            if (!rest.isEmpty()) {
                throw rest.peek().at().wrong(rest.peek().content(), ConllWords.of("wrong.openInSentence"));
            }
        }
        for (Mentioned rest : unfinished.values()) {
            throw rest.at().wrong(rest.entity(), ConllWords.of("wrong.pieces"));
        }
        return found;
    }

    private void word(String value, int word, JsonPlace at) throws InputFormatException {
        int i = 0;
        while (i < value.length()) {
            boolean opens = value.charAt(i) == '(';
            int begin = opens ? i + 1 : i;
            int end = begin;
            while (end < value.length() && value.charAt(end) != '(' && value.charAt(end) != ')') {
                end++;
            }
            String content = value.substring(begin, end);
            boolean closes = end < value.length() && value.charAt(end) == ')';
            if (content.isEmpty() || (!opens && !closes)) {
                throw at.wrong(value, ConllWords.of("wrong.brackets"));
            }
            if (opens) {
                open(content, word, at);
            }
            if (closes) {
                close(content, word, at);
            }
            i = closes ? end + 1 : end;
        }
    }

    private String nameOf(String content) {
        int index = Math.max(0, Math.max(fields.indexOf("eid"), fields.indexOf("GRP")));
        String[] parts = content.split("-", fields.size());
        // A closing bracket has the id alone, or all fields in an older form.
        return parts.length == 1 ? parts[0] : parts[Math.min(index, parts.length - 1)];
    }

    private void open(String content, int word, JsonPlace at) {
        String name = nameOf(content);
        open.computeIfAbsent(name, any -> new ArrayDeque<>()).push(new Open(name, content, word, at));
    }

    private void close(String content, int word, JsonPlace at) throws InputFormatException {
        Deque<Open> stack = open.get(nameOf(content));
        if (stack == null || stack.isEmpty()) {
            throw at.wrong(content, ConllWords.of("wrong.mentionEndInSentence"));
        }
        Open begun = stack.pop();
        Matcher name = NAME.matcher(begun.name());
        if (!name.matches()) {
            throw at.wrong(begun.name(), ConllWords.of("wrong.entity"));
        }
        int[] run = {begun.word(), word};
        if (name.group(2) == null) {
            found.add(new Mentioned(name.group(1), named(begun.content()), List.of(run), begun.at()));
        } else {
            piece(name, begun, run);
        }
    }

    private void piece(Matcher name, Open begun, int[] run) throws InputFormatException {
        String key = name.group(1) + "/" + name.group(3);
        int part = Integer.parseInt(name.group(2));
        int count = Integer.parseInt(name.group(3));
        Mentioned mention = part == 1
                ? new Mentioned(name.group(1), named(begun.content()), new ArrayList<>(), begun.at())
                : unfinished.get(key);
        boolean isNext = mention != null
                && mention.runs().size() == part - 1
                && (part > 1 || !unfinished.containsKey(key))
                && (part == 1 || mention.runs().get(part - 2)[1] < run[0]);
        if (!isNext || mention == null || part > count) {
            throw begun.at().wrong(begun.name(), ConllWords.of("wrong.pieceOrder"));
        }
        mention.runs().add(run);
        if (part == count) {
            unfinished.remove(key);
            found.add(mention);
        } else {
            unfinished.put(key, mention);
        }
    }

    private Map<String, String> named(String content) {
        List<String> values = Arrays.asList(content.split("-", fields.size()));
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), values.size()); i++) {
            named.put(fields.get(i), values.get(i));
        }
        return named;
    }
}
