package org.peristiwa.ui.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.time.TimexRange;

/**
 * An event as the timeline shows it.
 *
 * @param id of the event
 * @param offset UTF-16 offset where its trigger begins, or -1 for an implicit one
 * @param label its words
 * @param detail type, participants and time, a line each
 * @param schemaType whose colour it has, or null for an unknown one
 * @param when its place in the calendar, or null for none
 */
record TimedEvent(
        String id,
        int offset,
        String label,
        String detail,
        @Nullable AnnotationType schemaType,
        @Nullable TimexRange when) {

    Optional<AnnotationType> type() {
        return Optional.ofNullable(schemaType);
    }

    Optional<TimexRange> range() {
        return Optional.ofNullable(when);
    }
}
