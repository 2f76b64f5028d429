package org.peristiwa.exchange.ace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Rich ERE spells types and roles: small letters, nothing between words ({@code justice}, {@code arrestjail}). The names
 * of its event types are those of ACE, and are given back where one is meant. Source: the Rich ERE guidelines for events.
 */
final class EreNames {

    private static final List<String> EVENTS = List.of(
            "Life.Be-Born",
            "Life.Marry",
            "Life.Divorce",
            "Life.Injure",
            "Life.Die",
            "Movement.Transport-Person",
            "Movement.Transport-Artifact",
            "Business.Start-Org",
            "Business.Merge-Org",
            "Business.Declare-Bankruptcy",
            "Business.End-Org",
            "Conflict.Attack",
            "Conflict.Demonstrate",
            "Contact.Meet",
            "Contact.Correspondence",
            "Contact.Broadcast",
            "Contact.Contact",
            "Personnel.Start-Position",
            "Personnel.End-Position",
            "Personnel.Nominate",
            "Personnel.Elect",
            "Transaction.Transfer-Ownership",
            "Transaction.Transfer-Money",
            "Transaction.Transaction",
            "Manufacture.Artifact",
            "Justice.Arrest-Jail",
            "Justice.Release-Parole",
            "Justice.Trial-Hearing",
            "Justice.Charge-Indict",
            "Justice.Sue",
            "Justice.Convict",
            "Justice.Sentence",
            "Justice.Fine",
            "Justice.Execute",
            "Justice.Extradite",
            "Justice.Acquit",
            "Justice.Pardon",
            "Justice.Appeal");

    private static final Map<String, String> BY_SPELLING = new HashMap<>();

    static {
        EVENTS.forEach(name -> BY_SPELLING.put(spelled(name), name));
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
