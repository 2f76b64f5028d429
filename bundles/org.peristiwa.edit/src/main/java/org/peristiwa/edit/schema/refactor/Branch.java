package org.peristiwa.edit.schema.refactor;

/**
 * One way out of an element that is split. Of several, the first whose condition holds counts.
 *
 * @param into id of the element that takes the use: a new one, one that is there, or the split one itself
 * @param when which uses
 */
public record Branch(String into, Condition when) {

    /** All that no branch before it took. */
    public static Branch ofTheRest(String into) {
        return new Branch(into, new Condition.Always());
    }

    /**
     * Reads what {@link #toString} wrote; {@code Meet} alone takes all.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Branch parse(String written) {
        int equals = written.indexOf('=');
        return equals < 0
                ? ofTheRest(Escapes.read(written))
                : new Branch(
                        Escapes.read(written.substring(0, equals)), Condition.parse(written.substring(equals + 1)));
    }

    /** {@code Meet.Virtual=attribute:Mode=online}. */
    @Override
    public String toString() {
        return Escapes.write(into) + "=" + when;
    }
}
