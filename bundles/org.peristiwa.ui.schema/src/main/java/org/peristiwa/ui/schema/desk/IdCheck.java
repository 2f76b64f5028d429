package org.peristiwa.ui.schema.desk;

import java.util.Collection;
import java.util.Optional;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.messages.Messages;

/** Says in the user's language why an element cannot be called so; the verbs refuse the same. */
public final class IdCheck {

    private static final String ID = "[A-Za-z0-9_.:-]+";

    private IdCheck() {}

    /** What is wrong with {@code id} among {@code siblings}; empty where nothing is. */
    public static Optional<String> problem(String id, Collection<? extends SchemaElement> siblings, Messages words) {
        if (id.isEmpty()) {
            return Optional.of(words.get("id.none"));
        }
        if (!id.matches(ID)) {
            return Optional.of(words.get("id.bad"));
        }
        boolean taken = siblings.stream().anyMatch(other -> id.equals(other.getId()));
        return taken ? Optional.of(words.get("id.taken", id)) : Optional.empty();
    }
}
