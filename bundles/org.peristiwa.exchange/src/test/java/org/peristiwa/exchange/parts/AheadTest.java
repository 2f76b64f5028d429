package org.peristiwa.exchange.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AheadTest {

    private final AtomicInteger read = new AtomicInteger();

    private Optional<Integer> next() {
        return Optional.of(read.incrementAndGet());
    }

    @Test
    void given_nobody_has_asked_then_nothing_is_read() {
        Ahead<Integer> ahead = new Ahead<>(this::next, number -> 1, 10);
        ahead.close();
        assertThat(read).hasValue(0);
    }

    @Test
    @Timeout(20)
    void given_nobody_takes_more_then_as_much_waits_as_may_and_it_is_well_ahead() throws Exception {
        try (Ahead<Integer> ahead = new Ahead<>(this::next, number -> 1, 10)) {
            assertThat(ahead.isWellAhead()).isFalse();
            assertThat(ahead.next()).contains(1);
            while (!ahead.isWellAhead() || read.get() < 12) {
                Thread.sleep(1);
            }
        }
        assertThat(read).hasValue(12);
    }

    @Test
    @Timeout(20)
    void given_it_is_closed_then_nothing_comes_any_more() throws IOException {
        Ahead<Integer> ahead = new Ahead<>(this::next, number -> 1, 10);
        assertThat(ahead.next()).contains(1);
        ahead.close();
        assertThat(ahead.next()).isEmpty();
    }

    @Test
    void given_what_fails_unforeseen_then_it_is_thrown_to_who_asks_and_nothing_comes_behind_it() throws IOException {
        Ahead.Source<Integer> fails = () -> {
            if (read.incrementAndGet() == 3) {
                throw new IllegalStateException("third");
            }
            return Optional.of(read.get());
        };
        try (Ahead<Integer> ahead = new Ahead<>(fails, number -> 1, 10)) {
            assertThat(ahead.next()).contains(1);
            assertThat(ahead.next()).contains(2);
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("third");
            assertThat(ahead.next()).isEmpty();
        }
        assertThat(read).hasValue(3);
    }
}
