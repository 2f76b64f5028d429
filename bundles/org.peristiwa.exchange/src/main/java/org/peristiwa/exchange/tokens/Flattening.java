package org.peristiwa.exchange.tokens;

import java.util.Arrays;
import java.util.Locale;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.Options;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.words.Message;

/** What stands for an extent of several pieces in a format that holds one piece only. */
public enum Flattening {
    /** From the first piece to the last, with what is between. */
    HULL,
    FIRST_PIECE,
    /** Its head, where it has one, else its hull. */
    HEAD;

    private static final OptionDescription OPTION = OptionDescription.choice(
            "pieces",
            "What stands for a mention of several pieces",
            "Pengganti sebutan yang terdiri atas beberapa potongan",
            Choice.of(HULL.word(), "all from the first to the last", "semua dari yang pertama sampai yang terakhir"),
            Choice.of(FIRST_PIECE.word(), "the first piece", "potongan pertama"),
            Choice.of(HEAD.word(), "its head", "intinya"));

    /** To be among an exporter's options. */
    public static OptionDescription option() {
        return OPTION;
    }

    /** What was chosen. */
    public static Flattening of(Options options) {
        String pieces = options.value(OPTION.key()).orElse(HULL.word());
        return Arrays.stream(values())
                .filter(each -> each.word().equals(pieces))
                .findFirst()
                .orElse(HULL);
    }

    /** The one piece that stands for {@code extent}; itself where it has but one. */
    public Span of(Extent extent) {
        if (!extent.isDiscontinuous()) {
            return extent.hull();
        }
        return switch (this) {
            case HULL -> extent.hull();
            case FIRST_PIECE -> extent.pieces().get(0);
            case HEAD -> extent.head().orElse(extent.hull());
        };
    }

    /** What was written for a mention of several pieces, told with its loss. */
    public Message told() {
        return LossWords.of("flattening." + word());
    }

    /** As options and reports write it: {@code first-piece}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
