package org.peristiwa.ui.schema.refactor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.peristiwa.edit.schema.uses.SchemaUse;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.names.AnnotationNames;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.Rows;

/** The uses of an element, each with what was decided that it becomes. */
final class Decisions implements Rows {

    private static final int CONTEXT = 40;

    private final List<SchemaUse> uses;
    private final List<String> targets;
    private final Messages words;
    private final Map<String, Integer> decided = new TreeMap<>();
    private List<SchemaUse> shown;

    /**
     * @param uses all that there are
     * @param targets what they may become, as the user reads it
     * @param before what was decided before: by {@link SchemaUse#chosen}, places in {@code targets}; of uses that there are no more, nothing is kept
     */
    Decisions(List<SchemaUse> uses, List<String> targets, Map<String, Integer> before, Messages words) {
        this.uses = List.copyOf(uses);
        this.shown = this.uses;
        this.targets = List.copyOf(targets);
        this.words = words;
        uses.stream()
                .map(SchemaUse::chosen)
                .filter(before::containsKey)
                .forEach(use -> decided.put(use, before.get(use)));
    }

    /** Shows only those that have these letters in their sentence, or in the names of their layer. */
    void filter(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        shown = uses.stream()
                .filter(use -> (use.event() + " " + sentence(use) + " " + layer(use))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** Decides about the one in a row: a place in the targets, or -1 to leave it to the conditions. */
    void decide(int row, int target) {
        String use = shown.get(row).chosen();
        if (target < 0) {
            decided.remove(use);
        } else if (target < targets.size()) {
            decided.put(use, target);
        }
    }

    /** Decides about all that are shown. */
    void decideAll(int target) {
        for (int row = 0; row < shown.size(); row++) {
            decide(row, target);
        }
    }

    /** What was decided: by {@link SchemaUse#chosen}, places in the targets. */
    Map<String, Integer> decided() {
        return Map.copyOf(decided);
    }

    /** How many there are, shown or not. */
    int total() {
        return uses.size();
    }

    /** The whole sentence of a row, its words between brackets. */
    String sentenceOf(int row) {
        SchemaUse use = shown.get(row);
        return (use.event().isEmpty() ? "" : use.event() + " · ")
                + sentence(use).strip();
    }

    private static String sentence(SchemaUse use) {
        return use.before() + marked(use) + use.after();
    }

    private static String marked(SchemaUse use) {
        return use.words().isEmpty() ? "" : "[" + use.words() + "]";
    }

    private static String layer(SchemaUse use) {
        return use.layer().article() + " · " + use.layer().annotator();
    }

    @Override
    public int size() {
        return shown.size();
    }

    @Override
    public Row at(int index) {
        SchemaUse use = shown.get(index);
        Integer target = decided.get(use.chosen());
        String becomes = target == null ? words.get("oneByOne.byCondition") : targets.get(target);
        String place = (use.event().isEmpty() ? "" : AnnotationNames.shortened(use.event()) + " · ")
                + tail(use.before())
                + marked(use)
                + use.after();
        return new Row(
                List.of(becomes, place.isBlank() ? words.get("oneByOne.noWords") : place.strip(), layer(use)),
                0,
                Row.Mark.NONE,
                target == null ? Row.Tone.QUIET : Row.Tone.PLAIN,
                null);
    }

    /** The words are to be seen, however long the sentence is before them. */
    private static String tail(String before) {
        if (before.length() <= CONTEXT) {
            return before;
        }
        int from = before.indexOf(' ', before.length() - CONTEXT);
        return "…" + (from < 0 ? "" : before.substring(from));
    }
}
