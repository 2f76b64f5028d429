package org.peristiwa.exchange.plover;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Options;

/** Which column the participants of a role go to. */
final class RoleColumns {

    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String LOCATION = "location";
    static final String DATE = "date";

    private static final List<OptionDescription> DESCRIPTIONS = List.of(
            OptionDescription.text(
                    SOURCE,
                    "Actor,Agent,Speaker,Accuser,Requester,Authority,Attacker,Demonstrator,Sender,Visitor,Giver,Responder,"
                            + "Participant,Party,Signatory",
                    "Roles of who acts, with commas between",
                    "Peran pelaku, dipisah koma"),
            OptionDescription.text(
                    TARGET,
                    "Recipient,Target,Accused,Addressee,Audience,Host,Helped,Defendant,Victim",
                    "Roles of whom it is done to, with commas between",
                    "Peran penerima, dipisah koma"),
            OptionDescription.text(
                    LOCATION,
                    "Location,Place",
                    "Roles of where it happens, with commas between",
                    "Peran tempat, dipisah koma"),
            OptionDescription.text(
                    DATE, "Date,Time", "Roles of when it happens, with commas between", "Peran waktu, dipisah koma"));

    private final Map<String, String> columnOfRole = new LinkedHashMap<>();

    private RoleColumns() {}

    static List<OptionDescription> descriptions() {
        return DESCRIPTIONS;
    }

    /** What was chosen; of two columns that name one role the first has it. */
    static RoleColumns of(Options options) {
        RoleColumns columns = new RoleColumns();
        for (OptionDescription option : DESCRIPTIONS) {
            Arrays.stream(options.value(option.key())
                            .orElse(option.defaultValue())
                            .split(",", -1))
                    .map(String::strip)
                    .forEach(role -> columns.columnOfRole.putIfAbsent(role, option.key()));
        }
        return columns;
    }

    /** The column of a role; empty where it goes to none. */
    Optional<String> of(@Nullable String role) {
        return Optional.ofNullable(columnOfRole.get(role == null ? "" : role));
    }
}
