package org.peristiwa.edit.schema.refactor;

import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.schema.TypeKind;

/** Names one element of a schema, in a form that is written on a command line and into migrations. */
public sealed interface ElementRef {

    /** Its own id. */
    String id();

    /** {@code event:Contact.Meet}. */
    record TypeRef(TypeKind kind, String id) implements ElementRef {

        @Override
        public String toString() {
            return kind.word() + ":" + Escapes.write(id);
        }
    }

    /**
     * {@code role:Contact.Meet/Participant}.
     *
     * @param eventType id of the event type that has the role
     */
    record RoleRef(String eventType, String id) implements ElementRef {

        @Override
        public String toString() {
            return "role:" + Escapes.write(eventType) + "/" + Escapes.write(id);
        }
    }

    /** {@code attribute:Realis}. */
    record AttributeRef(String id) implements ElementRef {

        @Override
        public String toString() {
            return "attribute:" + Escapes.write(id);
        }
    }

    /**
     * {@code option:Realis/Actual}.
     *
     * @param attribute id of the attribute that has the option
     */
    record OptionRef(String attribute, String id) implements ElementRef {

        @Override
        public String toString() {
            return "option:" + Escapes.write(attribute) + "/" + Escapes.write(id);
        }
    }

    /**
     * Reads what {@link Object#toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else; the message says what it should be
     */
    static ElementRef parse(String written) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? "" : written.substring(0, colon);
        String rest = written.substring(colon + 1);
        int slash = rest.indexOf('/');
        String owner = slash < 0 ? "" : Escapes.read(rest.substring(0, slash));
        String id = Escapes.read(rest.substring(slash + 1));
        boolean owned = !owner.isEmpty();
        if (!id.isEmpty() && kind.equals("role") && owned) {
            return new RoleRef(owner, id);
        }
        if (!id.isEmpty() && kind.equals("option") && owned) {
            return new OptionRef(owner, id);
        }
        if (!id.isEmpty() && kind.equals("attribute") && slash < 0) {
            return new AttributeRef(id);
        }
        return TypeKind.of(kind)
                .filter(known -> !id.isEmpty() && slash < 0)
                .map(known -> new TypeRef(known, id))
                .orElseThrow(() -> new MiswrittenException("written.noElement", written));
    }
}
