package org.peristiwa.exchange.ace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.ValueType;

/**
 * The closed lists of ACE 2005: what APF cannot say otherwise. Sources: the annotation guidelines for entities 5.6.6, values
 * 1.2.4, relations 5.8.3 and events 5.4.3. A type of a schema is {@code TYPE.SUBTYPE} here.
 */
final class AceTypes {

    private static final Map<String, String> ENTITIES = Map.of(
            "PER", "Individual Group Indeterminate",
            "ORG",
                    "Government Commercial Educational Entertainment Media Medical-Science Non-Governmental Religious"
                            + " Sports",
            "GPE", "Nation State-or-Province County-or-District Population-Center Continent GPE-Cluster Special",
            "LOC", "Address Boundary Celestial Water-Body Land-Region-Natural Region-International Region-General",
            "FAC", "Airport Building-Grounds Path Plant Subarea-Facility",
            "VEH", "Air Land Water Subarea-Vehicle Underspecified",
            "WEA", "Biological Blunt Chemical Exploding Nuclear Projectile Sharp Shooting Underspecified");

    private static final Map<String, String> VALUES = Map.of(
            "Numeric", "Money Percent",
            "Contact-Info", "E-Mail Phone-Number URL",
            "Crime", "",
            "Job-Title", "",
            "Sentence", "");

    private static final Map<String, String> RELATIONS = Map.of(
            "ART", "User-Owner-Inventor-Manufacturer",
            "GEN-AFF", "Citizen-Resident-Religion-Ethnicity Org-Location",
            "METONYMY", "",
            "ORG-AFF", "Employment Founder Ownership Student-Alum Sports-Affiliation Investor-Shareholder Membership",
            "PART-WHOLE", "Artifact Geographical Subsidiary",
            "PER-SOC", "Business Family Lasting-Personal",
            "PHYS", "Located Near");

    private static final Map<String, String> EVENTS = Map.of(
            "Life", "Be-Born Marry Divorce Injure Die",
            "Movement", "Transport",
            "Transaction", "Transfer-Ownership Transfer-Money",
            "Business", "Start-Org Merge-Org Declare-Bankruptcy End-Org",
            "Conflict", "Attack Demonstrate",
            "Contact", "Meet Phone-Write",
            "Personnel", "Start-Position End-Position Nominate Elect",
            "Justice",
                    "Arrest-Jail Release-Parole Trial-Hearing Charge-Indict Sue Convict Sentence Fine Execute Extradite"
                            + " Acquit Pardon Appeal");

    private static final Set<String> ROLES = Set.of(
            "Person",
            "Place",
            "Agent",
            "Victim",
            "Instrument",
            "Artifact",
            "Vehicle",
            "Price",
            "Origin",
            "Destination",
            "Buyer",
            "Seller",
            "Beneficiary",
            "Giver",
            "Recipient",
            "Money",
            "Org",
            "Attacker",
            "Target",
            "Entity",
            "Position",
            "Crime",
            "Defendant",
            "Prosecutor",
            "Adjudicator",
            "Plaintiff",
            "Sentence",
            "Time-Within",
            "Time-Holds",
            "Time-Starting",
            "Time-Ending",
            "Time-Before",
            "Time-After",
            "Time-At-Beginning",
            "Time-At-End");

    /** Attributes and their values; the first one is meant where nothing is said. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "Modality", List.of("Asserted", "Other"),
            "Polarity", List.of("Positive", "Negative"),
            "Genericity", List.of("Specific", "Generic"),
            "Tense", List.of("Unspecified", "Past", "Present", "Future"),
            "Class", List.of("SPC", "GEN", "NEG", "USP"),
            "GpeRole", List.of("GPE", "PER", "ORG", "LOC"));

    /**
     * A type as APF writes it.
     *
     * @param subtype null where the type has none
     */
    record Name(String type, @Nullable String subtype) {}

    private AceTypes() {}

    static Optional<Name> entity(@Nullable String id) {
        return find(id, ENTITIES, false);
    }

    static Optional<Name> value(@Nullable String id) {
        return find(id, VALUES, true);
    }

    static Optional<Name> relation(@Nullable String id) {
        return find(id, RELATIONS, true);
    }

    static Optional<Name> event(@Nullable String id) {
        return find(id, EVENTS, true);
    }

    static boolean hasRole(@Nullable String role) {
        return role != null && ROLES.contains(role);
    }

    /** Whether an attribute may have this value. */
    static boolean hasValue(@Nullable String attribute, String value) {
        return attribute != null
                && ATTRIBUTES.getOrDefault(attribute, List.of()).contains(value);
    }

    /** What is meant where nothing is said. */
    static String defaultOf(String attribute) {
        return ATTRIBUTES.getOrDefault(attribute, List.of("")).get(0);
    }

    /** @param subtypeRequired whether a type that has subtypes is nothing without one */
    private static Optional<Name> find(@Nullable String id, Map<String, String> types, boolean subtypeRequired) {
        if (id == null) {
            return Optional.empty();
        }
        int dot = id.indexOf('.');
        String type = dot < 0 ? id : id.substring(0, dot);
        String subtypes = types.get(type);
        if (subtypes == null) {
            return Optional.empty();
        }
        if (dot < 0) {
            return subtypeRequired && !subtypes.isEmpty() ? Optional.empty() : Optional.of(new Name(type, null));
        }
        String subtype = id.substring(dot + 1);
        return List.of(subtypes.split(" ", -1)).contains(subtype) && !subtype.isEmpty()
                ? Optional.of(new Name(type, subtype))
                : Optional.empty();
    }

    /** What of a schema APF has no word for, one phrase each; empty for a schema of ACE. */
    static List<String> unfit(Schema schema) {
        List<String> unfit = new ArrayList<>();
        schema.getEntityTypes().stream()
                .filter(type -> isUsed(type) && entity(type.getId()).isEmpty())
                .forEach(type -> unfit.add("entity type " + type.getId()));
        for (ValueType type : schema.getValueTypes()) {
            boolean fits = type.isTime()
                    ? AceFormat.TIME.equals(type.getId())
                    : value(type.getId()).isPresent();
            if (isUsed(type) && !fits) {
                unfit.add((type.isTime() ? "time type " : "value type ") + type.getId());
            }
        }
        Map<String, String> roles = new LinkedHashMap<>();
        for (EventType type : schema.getEventTypes()) {
            if (isUsed(type) && event(type.getId()).isEmpty()) {
                unfit.add("event type " + type.getId());
            }
            for (Role role : type.getRoles()) {
                if (!hasRole(role.getId())) {
                    roles.putIfAbsent(role.getId(), type.getId());
                }
            }
        }
        roles.forEach((role, type) -> unfit.add("role " + role + " of " + type));
        schema.getRelationTypes().stream()
                .filter(type -> isUsed(type) && relation(type.getId()).isEmpty())
                .forEach(type -> unfit.add("relation type " + type.getId()));
        schema.getAttributes().stream()
                .filter(attribute -> !ATTRIBUTES.containsKey(attribute.getId()))
                .forEach(attribute -> unfit.add("attribute " + attribute.getId()));
        return unfit;
    }

    private static boolean isUsed(AnnotationType type) {
        return !type.isAbstract();
    }
}
