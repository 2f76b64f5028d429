package org.peristiwa.exchange.standoff;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Options;

/** Which labels are events, as a user says of files that do not tell. */
public final class EventLabels {

    /** To be among an importer's options. */
    public static final OptionDescription OPTION = OptionDescription.text(
            "events",
            "",
            "Labels that are events, with commas between",
            "Label yang merupakan peristiwa, dipisah koma");

    private final Set<String> labels;

    private EventLabels(Set<String> labels) {
        this.labels = labels;
    }

    /** What was chosen. */
    public static EventLabels of(Options options) {
        return new EventLabels(
                Arrays.stream(options.value(OPTION.key()).orElse("").split(",", -1))
                        .map(String::strip)
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** What a span with this label is, where its file does not tell. */
    public SpanKind kindOf(String label) {
        return labels.contains(label) ? SpanKind.EVENT : SpanKind.ENTITY;
    }
}
