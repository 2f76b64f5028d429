package org.peristiwa.exchange;

import java.util.List;
import org.peristiwa.words.Localised;

/** An option that is unknown or has a value that it cannot have. */
public final class OptionException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    public OptionException(Localised sentence) {
        super(sentence);
    }

    static OptionException unknown(String key, List<OptionDescription> known) {
        Localised keys =
                ErrorWords.known(known.stream().map(OptionDescription::key).toList());
        return new OptionException(ErrorWords.of("noOption", key, keys));
    }

    static OptionException badValue(OptionDescription option, String value) {
        Localised expected =
                switch (option.type()) {
                    case FLAG -> ErrorWords.of("flag");
                    case TEXT -> ErrorWords.of("text");
                    case NUMBER -> ErrorWords.of("number");
                    case CHOICE -> ErrorWords.of("choice", String.join(", ", option.values()));
                };
        return new OptionException(ErrorWords.of("badOption", option.key(), expected, value));
    }
}
