package org.peristiwa.edit;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Ids of articles and annotators. They name files and folders, so they have to be safe on every system. */
public final class ArticleIds {

    private static final int LONGEST = 100;
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern UNSAFE_CHARACTERS = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");

    /** Windows takes these for devices, whatever follows the first dot. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private ArticleIds() {}

    /**
     * Whether {@code id} can name files: 1 to 100 letters, digits, dots, underscores and hyphens of ASCII, the
     * first a letter or digit, the last no dot, and not the name of a device of Windows.
     */
    public static boolean isSafe(String id) {
        return id.length() <= LONGEST
                && SAFE.matcher(id).matches()
                && !id.endsWith(".")
                && !DEVICES.contains(stemOf(id));
    }

    private static String stemOf(String id) {
        int dot = id.indexOf('.');
        return (dot < 0 ? id : id.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    /**
     * A safe id like {@code wish}, such as the name of an imported file without its ending; {@code taken} says which
     * ids there are. Two ids that differ only in case count as one.
     */
    public static String like(String wish, Predicate<String> taken) {
        String made =
                EDGES.matcher(UNSAFE_CHARACTERS.matcher(wish).replaceAll("-")).replaceAll("");
        if (made.length() > LONGEST - 8) {
            made = EDGES.matcher(made.substring(0, LONGEST - 8)).replaceAll("");
        }
        if (!isSafe(made)) {
            made = made.isEmpty() ? "article" : "article-" + made;
        }
        String id = made;
        for (int n = 2; taken.test(id); n++) {
            id = made + "-" + n;
        }
        return id;
    }
}
