package org.peristiwa.exchange.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peristiwa.exchange.tokens.TokenRange;

/**
 * What the {@code Entity} of each word says: closing brackets first, the shortest mention first, then opening ones, the
 * longest first, then mentions of one word. Source of the order: the rules of udapi's {@code coref.py}.
 */
final class EntityChunks {

    private record Chunk(TokenRange run, int length, String opening, String closing) {}

    private final Map<Integer, List<Chunk>> opened = new HashMap<>();
    private final Map<Integer, List<Chunk>> closed = new TreeMap<>();

    /** Adds a mention of the entity {@code id}. */
    void add(String id, PlacedMention mention) {
        int count = mention.runs().size();
        for (int i = 0; i < count; i++) {
            TokenRange run = mention.runs().get(i);
            String name = count == 1 ? id : id + "[" + (i + 1) + "/" + count + "]";
            Chunk chunk = new Chunk(run, mention.length(), "(" + name + "-" + mention.fields(), name + ")");
            opened.computeIfAbsent(run.begin(), word -> new ArrayList<>()).add(chunk);
            closed.computeIfAbsent(run.last(), word -> new ArrayList<>()).add(chunk);
        }
    }

    /** The value for a word; empty where no mention begins or ends. */
    String of(int word) {
        StringBuilder value = new StringBuilder();
        Comparator<Chunk> byLength =
                Comparator.comparingInt((Chunk chunk) -> chunk.run().length()).thenComparingInt(Chunk::length);
        closed.getOrDefault(word, List.of()).stream()
                .filter(chunk -> chunk.run().length() > 1)
                .sorted(byLength.thenComparing(
                        Comparator.comparingInt((Chunk chunk) -> chunk.run().begin())
                                .reversed()))
                .forEach(chunk -> value.append(chunk.closing()));
        List<Chunk> begun = opened.getOrDefault(word, List.of());
        begun.stream()
                .filter(chunk -> chunk.run().length() > 1)
                .sorted(byLength.reversed())
                .forEach(chunk -> value.append(chunk.opening()));
        begun.stream().filter(chunk -> chunk.run().length() == 1).forEach(chunk -> value.append(chunk.opening())
                .append(')'));
        return value.toString();
    }
}
