package org.peristiwa.exchange.conll;

import java.util.Locale;
import java.util.Set;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/**
 * The closed list of entity types that CorefUD 1.0 has. The type of the schema stands beside it, so nothing is lost by
 * the choice: it only has to be one of the list, and to tell the kind of a mention.
 */
final class EntityTypes {

    static final String EVENT = "event";
    static final String TIME = "time";
    static final String NUMBER = "number";

    private static final String OTHER = "other";
    private static final Set<String> PERSONS = Set.of("person", "per", "people");
    private static final Set<String> ORGANIZATIONS = Set.of("organization", "organisation", "org");
    private static final Set<String> PLACES = Set.of("place", "location", "loc", "gpe", "facility", "fac");
    private static final Set<String> OBJECTS = Set.of("object", "vehicle", "veh", "weapon", "wea");
    private static final Set<String> SAME = Set.of("animal", "plant", "substance", "abstract");

    private EntityTypes() {}

    /** The word of the list for a mention. */
    static String of(Mention mention) {
        if (mention instanceof EventMention) {
            return EVENT;
        }
        if (mention instanceof TimeMention) {
            return TIME;
        }
        if (mention instanceof ValueMention) {
            return NUMBER;
        }
        String type = mention.getType() == null ? "" : mention.getType().toLowerCase(Locale.ROOT);
        int dot = type.indexOf('.');
        String top = dot < 0 ? type : type.substring(0, dot);
        if (PERSONS.contains(top)) {
            return "person";
        }
        if (ORGANIZATIONS.contains(top)) {
            return "organization";
        }
        if (PLACES.contains(top)) {
            return "place";
        }
        if (OBJECTS.contains(top)) {
            return "object";
        }
        return SAME.contains(top) ? top : OTHER;
    }
}
