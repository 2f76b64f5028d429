package org.peristiwa.platform.internal.equinox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TraceOptionsTest {

    private final AtomicInteger changes = new AtomicInteger();
    private final TraceOptions options = new TraceOptions(changes::incrementAndGet);

    @Test
    void given_options_when_tracing_is_off_then_none_counts() {
        options.setOption("a/debug", "true");
        assertThat(options.getBooleanOption("a/debug", false)).isFalse();
        assertThat(options.getOptions()).containsEntry("a/debug", "true");
    }

    @Test
    void given_options_when_tracing_is_on_then_they_count_and_listeners_hear_of_each_change() {
        options.setDebugEnabled(true);
        options.setOptions(Map.of("a/debug", "true", "a/level", "3", "a/odd", "x"));
        assertThat(options.getBooleanOption("a/debug", false)).isTrue();
        assertThat(options.getIntegerOption("a/level", 0)).isEqualTo(3);
        assertThat(options.getIntegerOption("a/odd", 7)).isEqualTo(7);
        assertThat(changes).hasValue(2);
    }
}
