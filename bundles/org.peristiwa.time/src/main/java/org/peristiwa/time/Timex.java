package org.peristiwa.time;

/**
 * What a time expression means.
 *
 * @param type the kind of time
 * @param value as TIMEX3 writes it, such as {@code 2024-03-21}, {@code 2024-W12}, {@code T09:30+07:00}, {@code P3D}
 * @param mod {@code START}, {@code MID}, {@code END}, {@code APPROX}, {@code MORE_THAN}, …; empty for none
 * @param quant {@code EVERY} for what comes again and again, such as {@code every Monday}; empty for none
 * @param freq how often, such as {@code 2X} for twice a month; empty for none
 * @param basis what it was counted from
 * @param sure whether the expression leaves no other reading that news would use; else it is a fair guess
 */
public record Timex(TimexType type, String value, String mod, String quant, String freq, Basis basis, boolean sure) {

    /** One that does not come again and again. */
    public static Timex once(TimexType type, String value, String mod, Basis basis, boolean sure) {
        return new Timex(type, value, mod, "", "", basis, sure);
    }

    /** The same with another {@code mod}. */
    public Timex withMod(String newMod) {
        return new Timex(type, value, newMod, quant, freq, basis, sure);
    }

    /** The same as a fair guess. */
    public Timex guessed() {
        return new Timex(type, value, mod, quant, freq, basis, false);
    }

    /** What a value was counted from. */
    public enum Basis {
        /** Nothing: the expression says it all. */
        ITSELF,
        /** The document's creation time. */
        CREATION,
        /** The anchor. */
        ANCHOR
    }
}
