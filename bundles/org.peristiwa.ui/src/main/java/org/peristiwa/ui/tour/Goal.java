package org.peristiwa.ui.tour;

/**
 * What a step of a tour waits for. Words are compared with those of the article, wherever they stand in it; a mention on part of them
 * counts, for whoever selects a word too many has understood.
 */
public sealed interface Goal {

    /** The caret stands on these words. */
    record Caret(String words) implements Goal {}

    /** An event of this type, or one below it, is marked on these words. */
    record Event(String type, String words) implements Goal {}

    /** A mention of this entity type, or one below it, is marked on these words. */
    record Entity(String type, String words) implements Goal {}

    /** A mention on these words fills this role of some event. */
    record Role(String role, String words) implements Goal {}

    /** A step is taken back. */
    record Undone() implements Goal {}

    /** A step is done again. */
    record Redone() implements Goal {}

    /** A suggestion is accepted. */
    record Accepted() implements Goal {}

    /** Nothing: the user goes on when they have read it. */
    record Read() implements Goal {}

    /**
     * From a line of a tour's file: {@code caret WORDS}, {@code event TYPE WORDS}, {@code entity TYPE WORDS},
     * {@code role ROLE WORDS}, {@code undone}, {@code redone}, {@code accepted} or {@code read}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Goal parse(String line) {
        String[] kindAndRest = line.strip().split("\\s+", 2);
        String rest = kindAndRest.length > 1 ? kindAndRest[1] : "";
        return switch (kindAndRest[0]) {
            case "caret" -> new Caret(required(rest, line));
            case "event" -> new Event(first(rest, line), second(rest, line));
            case "entity" -> new Entity(first(rest, line), second(rest, line));
            case "role" -> new Role(first(rest, line), second(rest, line));
            case "undone" -> new Undone();
            case "redone" -> new Redone();
            case "accepted" -> new Accepted();
            case "read" -> new Read();
            default -> throw new IllegalArgumentException("not a goal of a tour: " + line);
        };
    }

    private static String first(String rest, String line) {
        return required(rest, line).split("\\s+", 2)[0];
    }

    private static String second(String rest, String line) {
        String[] parts = rest.split("\\s+", 2);
        return required(parts.length > 1 ? parts[1] : "", line);
    }

    private static String required(String words, String line) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a goal of a tour that lacks its words: " + line);
        }
        return words;
    }
}
