package org.peristiwa.edit.internal;

import org.peristiwa.edit.EditException;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.words.Message;

/** Why verbs of this bundle cannot be done. */
public final class Refusal {

    private Refusal() {}

    /**
     * To be thrown.
     *
     * @param key of a sentence in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    public static EditException of(String key, Object... arguments) {
        return new EditException(Message.of(Refusal.class, key, arguments));
    }

    /** The schema lacks an element of a kind. */
    public static EditException noElement(TypeKind kind, String id) {
        return of("schema.noElement", Message.of(Refusal.class, "element." + kind.word()), id);
    }

    /** The schema lacks an attribute. */
    public static EditException noAttribute(String id) {
        return of("schema.noElement", Message.of(Refusal.class, "element.attribute"), id);
    }

    /** What a kind of type is called within a sentence. */
    public static Message kind(TypeKind kind) {
        return Message.of(Refusal.class, "kind." + kind.word());
    }
}
