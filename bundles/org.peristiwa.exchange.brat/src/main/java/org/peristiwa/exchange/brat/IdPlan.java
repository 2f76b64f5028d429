package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Extent;

/**
 * Gives the annotations of one layer their ids in the file: those that they had in the file that they came
 * from where these are free, else the next numbers.
 *
 * <p>Events whose common trigger was one line, and whose type and extent are still the same, share it again.
 */
final class IdPlan {

    /** What makes two text-bound lines one. */
    private record Bound(@Nullable String sourceId, String type, Extent extent) {}

    private final Map<Annotation, String> textBounds = new HashMap<>();
    private final Map<Annotation, String> own = new HashMap<>();
    private final Map<String, Annotation> taken = new HashMap<>();
    private final Map<Bound, String> shared = new HashMap<>();
    private final Map<Character, Integer> last = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final boolean remembers;

    /**
     * @param remembers whether annotations keep the ids of the file that they came from; if not, numbers are given in the
     *     order of planning, and events of one type with one trigger share its line
     */
    IdPlan(boolean remembers) {
        this.remembers = remembers;
    }

    private @Nullable SourceId sourceOf(Annotation annotation) {
        return remembers ? SourceId.parse(annotation.getSourceId()) : null;
    }

    /** Whether an event is a trigger only, as one was imported without an {@code E} line. */
    static boolean isTriggerOnly(EventMention event) {
        SourceId source = SourceId.parse(event.getSourceId());
        return source != null
                && source.own().charAt(0) == 'T'
                && event.getArguments().isEmpty()
                && event.getExtent() != null;
    }

    /** Plans a text-bound line. */
    void textBound(Annotation annotation, String type, Extent extent) {
        SourceId source = sourceOf(annotation);
        String wanted = source == null ? null : source.textBound();
        if (!remembers && annotation instanceof EventMention) {
            Bound trigger = new Bound(null, type, extent);
            waiting.add(
                    () -> textBounds.put(annotation, shared.computeIfAbsent(trigger, any -> fresh('T', annotation))));
            return;
        }
        if (wanted == null) {
            waiting.add(() -> textBounds.put(annotation, fresh('T', annotation)));
            return;
        }
        Bound bound = new Bound(wanted, type, extent);
        String known = shared.get(bound);
        if (known != null) {
            textBounds.put(annotation, known);
        } else if (taken.putIfAbsent(wanted, annotation) == null) {
            textBounds.put(annotation, use(wanted));
            shared.put(bound, wanted);
        } else {
            waiting.add(() -> textBounds.put(annotation, shared.computeIfAbsent(bound, any -> fresh('T', annotation))));
        }
    }

    /** Plans a line of another kind: {@code E} or {@code R}. */
    void own(Annotation annotation, char letter) {
        SourceId source = sourceOf(annotation);
        if (source != null && source.own().charAt(0) == letter && taken.putIfAbsent(source.own(), annotation) == null) {
            own.put(annotation, use(source.own()));
        } else {
            waiting.add(() -> own.put(annotation, fresh(letter, annotation)));
        }
    }

    /** Gives numbers to those that had none; called once, when all is planned. */
    void settle() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private String use(String id) {
        last.merge(id.charAt(0), Integer.parseInt(id.substring(1)), Math::max);
        return id;
    }

    private String fresh(char letter, Annotation annotation) {
        String id = letter + String.valueOf(last.merge(letter, 1, Integer::sum));
        taken.put(id, annotation);
        return id;
    }

    /** Whether {@code annotation} is the one that writes its text-bound line. */
    boolean writesTextBound(Annotation annotation) {
        return taken.get(textBounds.get(annotation)) == annotation;
    }

    /** The id of the text-bound line; null when there is none. */
    @Nullable
    String textBoundOf(Annotation annotation) {
        return textBounds.get(annotation);
    }

    /** The id by which other lines name the annotation; null when it is not written. */
    @Nullable
    String idOf(Annotation annotation) {
        String id = own.get(annotation);
        return id == null ? textBounds.get(annotation) : id;
    }

    /** The next id of a kind whose ids nobody remembers: {@code A}, {@code N}, {@code #}. */
    String next(char letter) {
        return letter + String.valueOf(last.merge(letter, 1, Integer::sum));
    }
}
