package org.peristiwa.time;

/**
 * What a time expression means.
 *
 * @param type the kind of time
 * @param value as TIMEX3 writes it, such as {@code 2024-03-21}, {@code 2024-W12}, {@code T09:30+07:00}, {@code P3D}
 * @param mod {@code START}, {@code MID}, {@code END}, {@code APPROX}, {@code MORE_THAN}, …; empty for none
 * @param basis what it was counted from
 * @param sure whether the expression leaves no other reading that news would use; else it is a fair guess
 */
public record Timex(TimexType type, String value, String mod, Basis basis, boolean sure) {

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
