package org.peristiwa.edit.schema.refactor;

import static org.peristiwa.edit.schema.RichCorpus.ANI;

import java.util.List;
import java.util.Random;
import org.peristiwa.edit.schema.RichCorpus;

/** Draws refactorings for the schema of {@link RichCorpus}, some of which will be refused. */
public final class RandomRefactorings {

    private static final List<String> TYPE_REFS = List.of(
            "entity:Person",
            "entity:Official",
            "entity:Group",
            "value:Money",
            "value:Weapon",
            "time:Date",
            "time:Hour",
            "event:Contact",
            "event:Meet",
            "event:Call",
            "event:Attack",
            "relation:Before");
    private static final List<String> ROLE_REFS = List.of(
            "role:Contact/Participant",
            "role:Contact/Time",
            "role:Meet/Host",
            "role:Attack/Target",
            "role:Attack/Instrument",
            "role:Call/Host");
    private static final List<String> OPTION_REFS = List.of(
            "option:Realis/Actual",
            "option:Realis/Other",
            "option:Mode/online",
            "option:Tags/a",
            "option:Tags/b",
            "option:Note/a");
    private static final List<String> ROLES = List.of("Participant", "Time", "Host", "Target", "Instrument");
    private static final List<String> ATTRIBUTES = List.of("Realis", "Mode", "Tags", "Note");
    private static final List<String> OPTIONS =
            List.of("Actual", "Other", "Generic", "online", "inperson", "a", "b", "c");
    private static final List<String> KINDS = List.of("entity", "value", "time", "event");

    private RandomRefactorings() {}

    private static <T> T one(List<? extends T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String ref(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> one(TYPE_REFS, random);
            case 3 -> one(ROLE_REFS, random);
            case 4 -> "attribute:" + one(ATTRIBUTES, random);
            default -> one(OPTION_REFS, random);
        };
    }

    /** The id of something of the same sort, or a new one. */
    private static String name(String ref, Random random) {
        if (random.nextInt(5) == 0) {
            return "New" + random.nextInt(20);
        }
        String sort = ref.substring(0, ref.indexOf(':') + 1);
        if (sort.equals("attribute:")) {
            return one(ATTRIBUTES, random);
        }
        List<String> refs = sort.equals("role:") ? ROLE_REFS : sort.equals("option:") ? OPTION_REFS : TYPE_REFS;
        List<String> alike =
                refs.stream().filter(other -> other.startsWith(sort)).toList();
        return ElementRef.parse(one(alike, random)).id();
    }

    private static String condition(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "attribute:" + one(ATTRIBUTES, random) + "=" + one(OPTIONS, random);
            case 1 -> "role:" + one(ROLES, random);
            case 2 -> "value:" + one(OPTIONS, random);
            case 3 -> "mention:" + Condition.chosen(ANI, "e" + (1 + random.nextInt(9)));
            case 4 -> "filler:entity:" + one(List.of("Person", "Group"), random);
            default -> "always";
        };
    }

    /** The next thing that somebody might do to the schema. */
    public static Refactoring next(Random random) {
        String ref = ref(random);
        String typeRef = one(TYPE_REFS, random);
        return switch (random.nextInt(8)) {
            case 0 -> read("rename", ref, "to=New" + random.nextInt(20));
            case 1 -> read("merge", ref, "into=" + name(ref, random));
            case 2, 3 ->
                read(
                        "split",
                        ref,
                        "branch=" + name(ref, random) + "=" + condition(random),
                        "branch=" + name(ref, random) + "=" + condition(random));
            case 4 -> read("delete", ref, "fate=" + one(List.of("leave", "delete"), random));
            case 5 -> read("delete", ref, "fate=replace", "by=" + name(ref, random));
            case 6 ->
                read("move", typeRef, "parent=" + name(typeRef, random), "keep=" + one(List.of("yes", "no"), random));
            default -> read("kind", typeRef, "to=" + one(KINDS, random));
        };
    }

    private static Refactoring read(String operation, String... arguments) {
        return Refactorings.parse(operation, List.of(arguments));
    }
}
