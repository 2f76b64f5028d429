package org.peristiwa.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.LayerContext;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.Role;

/** Roles that take times and nothing else, and the days that they date an event to. */
final class TimeRoles {

    private TimeRoles() {}

    static boolean isOne(Role role) {
        return !role.getFillerTypes().isEmpty()
                && role.getFillerTypes().stream().allMatch(filler -> filler.getKind() == FillerKind.TIME);
    }

    /** The days of a time, or those of the one time of an event; empty where the layer does not tell them for sure. */
    static Optional<Days> daysOf(LayerContext context, @Nullable Filler filler) {
        if (filler instanceof TimeMention time) {
            return daysOf(time);
        }
        if (!(filler instanceof EventMention event) || event.getType() == null) {
            return Optional.empty();
        }
        List<Days> days = event.getArguments().stream()
                .filter(argument -> argument.getRole() != null
                        && context.types()
                                .role(event.getType(), argument.getRole())
                                .filter(TimeRoles::isOne)
                                .isPresent())
                .flatMap(argument ->
                        argument.getFiller() instanceof TimeMention time ? daysOf(time).stream() : Stream.empty())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    // "Before 2024" is not in 2024.
    private static Optional<Days> daysOf(TimeMention time) {
        return time.getValue() == null || time.getMod() != null ? Optional.empty() : Days.of(time.getValue());
    }
}
