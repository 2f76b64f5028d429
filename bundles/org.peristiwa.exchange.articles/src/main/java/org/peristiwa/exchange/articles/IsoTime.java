package org.peristiwa.exchange.articles;

import java.util.regex.Pattern;

/** Whether what a file calls a date is one that a document creation time may be: ISO 8601, a day with or without a time. */
final class IsoTime {

    private static final Pattern FORM = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
            + "([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private IsoTime() {}

    /** The name under which {@code written} is kept: {@code created}, or {@code date} for what is written otherwise. */
    static String field(String written) {
        return FORM.matcher(written.strip()).matches() ? "created" : "date";
    }
}
