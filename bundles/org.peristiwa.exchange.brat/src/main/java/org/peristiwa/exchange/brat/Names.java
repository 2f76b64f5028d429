package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.ValueType;

/**
 * Names as brat takes them ({@code [A-Za-z0-9_-]+}) and what they stand for. Each original has one written
 * name and no two share one, so that the file {@value #FILE}, which lies beside the data, undoes every change.
 *
 * <p>Names of our own for what brat has no place for begin with a colon here ({@code :attribution}); they
 * too are given and undone in this way, so that nobody's own names are mistaken for them.
 */
final class Names {

    /** Tab-separated: kind, written name, original name. */
    static final String FILE = "peristiwa-names.tsv";

    /** Names of one kind are unique among themselves. */
    enum Kind {
        ENTITY_TYPE,
        VALUE_TYPE,
        /** Types of times: what a time is, only the names file can tell. */
        TIME_TYPE,
        EVENT_TYPE,
        ROLE,
        /** Relations and ties. */
        RELATION,
        ATTRIBUTE,
        VALUE,
        /** Knowledge bases. */
        BASE,
        /** Kinds of notes. */
        NOTE,
        /** Kinds of links. */
        LINK,
        /** Folders of annotators. */
        ANNOTATOR,
        /** Written is an attribute, original its kind, where that is neither a flag nor one of some values. */
        ATTRIBUTE_KIND,
        /** Written is the id of the schema, original its version. */
        SCHEMA
    }

    /** Kinds that share one list in brat: no two of these may have one written name. */
    private static final Set<Kind> MENTIONS =
            EnumSet.of(Kind.ENTITY_TYPE, Kind.VALUE_TYPE, Kind.TIME_TYPE, Kind.EVENT_TYPE);

    private final Map<Kind, Map<String, String>> toWritten = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, String>> toOriginal = new EnumMap<>(Kind.class);
    private final BiConsumer<String, String> renamed;

    /** @param renamed hears of each original and its written name, once, where they differ */
    Names(BiConsumer<String, String> renamed) {
        this.renamed = renamed;
        for (Kind kind : Kind.values()) {
            toWritten.put(kind, new LinkedHashMap<>());
            toOriginal.put(kind, new LinkedHashMap<>());
        }
    }

    private Map<String, String> written(Kind kind) {
        return toWritten.getOrDefault(kind, Map.of());
    }

    private Map<String, String> originals(Kind kind) {
        return toOriginal.getOrDefault(kind, Map.of());
    }

    /** The written name of {@code original}, made up where there is none yet. */
    String write(Kind kind, String original) {
        String known = written(kind).get(original);
        if (known != null) {
            return known;
        }
        String name = unused(kind, legal(kind, original));
        bind(kind, name, original);
        if (!name.equals(original) && !original.startsWith(":")) {
            renamed.accept(original, name);
        }
        return name;
    }

    /** Notes that {@code written} stands for {@code original}. */
    void bind(Kind kind, String written, String original) {
        written(kind).put(original, written);
        originals(kind).put(written, original);
    }

    /** What a written name stands for: itself where nothing is known of it. */
    String original(Kind kind, String written) {
        return originals(kind).getOrDefault(written, written);
    }

    /** Whether something is known of a written name. */
    boolean knows(Kind kind, String written) {
        return originals(kind).containsKey(written);
    }

    /** Written names and what they stand for, in the order in which they came. */
    Map<String, String> all(Kind kind) {
        return originals(kind);
    }

    /** Gives a schema the id and version that an export of ours wrote down, if one did. */
    void nameSchema(Schema schema) {
        all(Kind.SCHEMA).forEach((id, version) -> {
            schema.setId(id);
            schema.setVersion(version.isEmpty() ? null : version);
        });
    }

    private String unused(Kind kind, String wanted) {
        String name = wanted;
        for (int n = 2; isUsed(kind, name); n++) {
            name = wanted + "_" + n;
        }
        return name;
    }

    private boolean isUsed(Kind kind, String name) {
        return MENTIONS.contains(kind)
                ? MENTIONS.stream().anyMatch(other -> originals(other).containsKey(name))
                : originals(kind).containsKey(name);
    }

    /** The kind of a type's name. */
    static Kind kindOf(AnnotationType type) {
        if (type instanceof EventType) {
            return Kind.EVENT_TYPE;
        }
        if (type instanceof RelationType) {
            return Kind.RELATION;
        }
        if (type instanceof ValueType value) {
            return value.isTime() ? Kind.TIME_TYPE : Kind.VALUE_TYPE;
        }
        return Kind.ENTITY_TYPE;
    }

    /** The written name of a type. */
    String write(AnnotationType type) {
        return write(kindOf(type), orEmpty(type.getId()));
    }

    /** A name of the form that brat takes, the same where it is that already; a colon of ours is left out. */
    private static String legal(Kind kind, String original) {
        String name = original.startsWith(":") ? original.substring(1) : original;
        StringBuilder legal = new StringBuilder(name.length());
        name.codePoints().forEach(c -> legal.appendCodePoint(isLegal(kind, c) ? c : '_'));
        return legal.isEmpty() ? "Untyped" : legal.toString();
    }

    /** Whether a name of this kind may have the character; values and bases may have more than labels. */
    static boolean isLegal(Kind kind, int c) {
        if (kind == Kind.VALUE || kind == Kind.BASE) {
            return !Character.isWhitespace(c) && !Character.isISOControl(c) && "|,:<>\u0085\u00a0".indexOf(c) < 0;
        }
        return isLabel(c);
    }

    /** Whether a label of brat's may have the character. */
    static boolean isLabel(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    /** Writes what a reader cannot know; nothing when there is nothing. */
    void write(Writer out) throws IOException {
        for (Kind kind : Kind.values()) {
            for (Map.Entry<String, String> name : originals(kind).entrySet()) {
                boolean untold = kind == Kind.TIME_TYPE || kind == Kind.VALUE_TYPE || kind == Kind.ANNOTATOR;
                if (untold || !name.getKey().equals(name.getValue())) {
                    out.write(kind.name().toLowerCase(Locale.ROOT) + "\t" + name.getKey() + "\t"
                            + escaped(name.getValue()) + "\n");
                }
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '\\' || i + 1 == name.length()) {
                plain.append(c);
                continue;
            }
            char next = name.charAt(++i);
            plain.append(
                    switch (next) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> next;
                    });
        }
        return plain.toString();
    }

    /** Reads the file's content. */
    static Names read(Path file, String content) throws InputFormatException {
        Names names = new Names((original, written) -> {});
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String[] columns = line.split("\t", -1);
            Optional<Kind> kind = kind(columns[0]);
            if (columns.length != 3 || kind.isEmpty()) {
                throw new InputFormatException(file, number, 1, line, BratWords.of("wrong.names"));
            }
            names.bind(kind.get(), columns[1], unescaped(columns[2]));
        }
        return names;
    }

    private static Optional<Kind> kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@code original}, or an empty text for null: the name of what has not been named yet. */
    static String orEmpty(@Nullable String original) {
        return original == null ? "" : original;
    }
}
