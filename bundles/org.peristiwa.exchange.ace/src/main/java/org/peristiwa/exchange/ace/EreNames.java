package org.peristiwa.exchange.ace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Rich ERE spells types and roles: small letters, nothing between words ({@code justice}, {@code arrestjail}). The names
 * of its event types, in {@code rich-ere.lists}, are those of ACE, and are given back where one is meant.
 */
final class EreNames {

    private static final Map<String, String> BY_SPELLING = new HashMap<>();

    static {
        ClosedLists.read("rich-ere.lists").list("events").forEach(name -> BY_SPELLING.put(spelled(name), name));
    }

    private EreNames() {}

    /** Type and subtype with a dot between, as the files spell them; empty parts are left out. */
    static String spelled(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "");
    }

    /** The type of an event that a file spells so. */
    static String event(String spelled) {
        return BY_SPELLING.getOrDefault(spelled, spelled);
    }

    /** The role that a file spells so: as the schema pack has it, with a capital. */
    static String role(String spelled) {
        return spelled.isEmpty() ? spelled : spelled.substring(0, 1).toUpperCase(Locale.ROOT) + spelled.substring(1);
    }

    /** What stands before the first dot. */
    static String type(String spelled) {
        int dot = spelled.indexOf('.');
        return dot < 0 ? spelled : spelled.substring(0, dot);
    }

    /** What stands behind the first dot; null where there is none. */
    static @Nullable String subtype(String spelled) {
        int dot = spelled.indexOf('.');
        return dot < 0 ? null : spelled.substring(dot + 1);
    }

    /** Both with a dot between. */
    static String joined(String type, String subtype) {
        return subtype.isEmpty() ? type : type + "." + subtype;
    }
}
