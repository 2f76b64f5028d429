package org.peristiwa.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** An option that is unknown or has a value that it cannot have. */
public final class OptionException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    public OptionException(String message) {
        super(message);
    }

    static OptionException unknown(String key, List<OptionDescription> known) {
        String keys = known.isEmpty()
                ? "there are none"
                : "there are " + known.stream().map(OptionDescription::key).collect(Collectors.joining(", "));
        return new OptionException("no option \"" + key + "\": " + keys);
    }

    static OptionException badValue(OptionDescription option, String value) {
        String expected =
                switch (option.type()) {
                    case FLAG -> "true or false";
                    case TEXT -> "text";
                    case NUMBER -> "a whole number";
                    case CHOICE -> "one of " + String.join(", ", option.choices());
                };
        return new OptionException("option " + option.key() + " takes " + expected + ", not \"" + value + "\"");
    }
}
