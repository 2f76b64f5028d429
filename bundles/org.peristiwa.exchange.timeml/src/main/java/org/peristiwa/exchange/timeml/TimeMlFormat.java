package org.peristiwa.exchange.timeml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.model.schema.TimeOrder;
import org.peristiwa.text.OffsetUnit;

/** The closed lists of TimeML. Source: the specification of TimeML 1.2.1. */
final class TimeMlFormat {

    static final String ENDING = ".tml";
    static final String SIGN = "<TimeML";
    static final String SIGNAL = "SIGNAL";
    static final String SIGNAL_ID = "signalID";

    /** The classes of events, which stand in a file of their own: they are the standard's data, not code. */
    static final Set<String> CLASSES = classes();

    /** The class of an event that is of no other. */
    static final String ANY_EVENT = CLASSES.iterator().next();

    static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");

    /** Attributes of an instance with their values, the default first; none for free text. */
    static final Map<String, List<String>> OF_EVENTS = new LinkedHashMap<>();

    static {
        OF_EVENTS.put("tense", List.of("NONE", "PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART"));
        OF_EVENTS.put("aspect", List.of("NONE", "PROGRESSIVE", "PERFECTIVE", "PERFECTIVE_PROGRESSIVE"));
        OF_EVENTS.put("pos", List.of("VERB", "ADJECTIVE", "NOUN", "PREPOSITION", "OTHER"));
        OF_EVENTS.put("polarity", List.of("POS", "NEG"));
        OF_EVENTS.put("modality", List.of());
        OF_EVENTS.put("cardinality", List.of());
    }

    /** Attributes of a time beside its value. */
    static final Map<String, List<String>> OF_TIMES = new LinkedHashMap<>();

    static {
        OF_TIMES.put("temporalFunction", List.of("false", "true"));
        OF_TIMES.put(
                "functionInDocument",
                List.of(
                        "NONE",
                        "CREATION_TIME",
                        "MODIFICATION_TIME",
                        "PUBLICATION_TIME",
                        "RELEASE_TIME",
                        "RECEPTION_TIME",
                        "EXPIRATION_TIME"));
        OF_TIMES.put("quant", List.of());
        OF_TIMES.put("freq", List.of());
    }

    /** Kinds of links with what they can say. */
    static final Map<String, Set<String>> LINKS = Map.of(
            "TLINK",
                    Set.of(
                            "BEFORE",
                            "AFTER",
                            "IBEFORE",
                            "IAFTER",
                            "INCLUDES",
                            "IS_INCLUDED",
                            "DURING",
                            "DURING_INV",
                            "SIMULTANEOUS",
                            "IDENTITY",
                            "BEGINS",
                            "BEGUN_BY",
                            "ENDS",
                            "ENDED_BY"),
            "SLINK", Set.of("MODAL", "EVIDENTIAL", "NEG_EVIDENTIAL", "FACTIVE", "COUNTER_FACTIVE", "CONDITIONAL"),
            "ALINK", Set.of("INITIATES", "CULMINATES", "TERMINATES", "CONTINUES", "REINITIATES"));

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "timeml",
            Map.of("en", "TimeML 1.2.1", "id", "TimeML 1.2.1"),
            List.of("tml"),
            "application/xml",
            OffsetUnit.CODE_POINT,
            Packaging.FILE_PER_ARTICLE,
            Set.of(
                    Kept.TEXT,
                    Kept.METADATA,
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.TIMES_AND_VALUES,
                    Kept.NORMALISED_VALUES,
                    Kept.EVENTS,
                    Kept.ATTRIBUTES,
                    Kept.RELATIONS));

    private TimeMlFormat() {}

    private static Set<String> classes() {
        try (InputStream file = Objects.requireNonNull(TimeMlFormat.class.getResourceAsStream("event-classes.txt"))) {
            return Collections.unmodifiableSet(
                    new LinkedHashSet<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The temporal link that says of two times what a relation of another schema does. */
    static Optional<String> linkOf(TimeOrder order) {
        return switch (order) {
            case BEFORE -> Optional.of("TLINK.BEFORE");
            case AFTER -> Optional.of("TLINK.AFTER");
            case INCLUDES -> Optional.of("TLINK.INCLUDES");
            case INCLUDED -> Optional.of("TLINK.IS_INCLUDED");
            case SIMULTANEOUS -> Optional.of("TLINK.SIMULTANEOUS");
            default -> Optional.empty();
        };
    }

    /** Whether {@code type} is a link and one of its words: {@code TLINK.BEFORE}. */
    static boolean isLink(String type) {
        int dot = type.indexOf('.');
        return dot > 0 && LINKS.getOrDefault(type.substring(0, dot), Set.of()).contains(type.substring(dot + 1));
    }
}
