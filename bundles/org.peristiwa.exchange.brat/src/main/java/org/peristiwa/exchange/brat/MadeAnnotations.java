package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;

/** What has been made of lines, in the order of its making. */
final class MadeAnnotations {

    private final List<Annotation> all;

    /** @param expected how many there are at most, about */
    MadeAnnotations(int expected) {
        all = new ArrayList<>(expected);
    }

    /** Adds what has been made of a line that has no id. */
    void add(Annotation annotation) {
        all.add(annotation);
    }

    /** Adds what has been made of the line with this id. */
    void add(Annotation annotation, AnnId written) {
        all.add(annotation);
        written.made(all.size());
    }

    /** What has been made of the line with this id; null where that was nothing. */
    @Nullable
    Annotation of(AnnId written) {
        int number = written.made();
        return number == 0 ? null : all.get(number - 1);
    }

    /** All but what has been made of the lines with these ids. */
    List<Annotation> without(Set<AnnId> ids) {
        BitSet left = new BitSet(all.size());
        ids.forEach(id -> left.set(id.made()));
        List<Annotation> others = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (!left.get(i + 1)) {
                others.add(all.get(i));
            }
        }
        return others;
    }
}
