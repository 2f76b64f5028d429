package org.peristiwa.ui.workbench.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.ui.messages.Messages;

/** What a format keeps, in one line, from what it says of itself: what it holds or what it lacks, whichever is shorter. */
final class FormatLine {

    private FormatLine() {}

    static String of(FormatDescription format, Messages words) {
        Set<Kept> lacks = EnumSet.allOf(Kept.class);
        lacks.removeAll(format.keeps());
        if (lacks.isEmpty()) {
            return words.get("format.keepsAll");
        }
        return lacks.size() < format.keeps().size()
                ? words.get("format.keepsAllBut", list(lacks, words))
                : words.get("format.keeps", list(format.keeps(), words));
    }

    private static String list(Set<Kept> parts, Messages words) {
        List<Kept> inOrder =
                Arrays.stream(Kept.values()).filter(parts::contains).toList();
        return inOrder.stream().map(part -> words.get("kept." + part)).collect(Collectors.joining(", "));
    }
}
