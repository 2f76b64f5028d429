package org.peristiwa.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule and what one corpus makes of it.
 *
 * @param rule the rule
 * @param setting how bad its problems are there, or null where it is off
 */
public record ConfiguredRule(Rule rule, @Nullable Severity setting) {

    /** How bad its problems are; empty where the rule is off. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(setting);
    }
}
