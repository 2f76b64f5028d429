package org.peristiwa.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.Samples;

class ReadAheadTest {

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    private DocumentStream documents(int count, int brokenAt, int length) {
        return new DocumentStream() {
            @Override
            public Optional<AnnotatedDocument> next() throws IOException {
                int index = read.getAndIncrement();
                if (index == brokenAt) {
                    throw new IOException("broken");
                }
                return index < count
                        ? Optional.of(Samples.document("a" + index, "A".repeat(length)))
                        : Optional.empty();
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }

    @Test
    void given_documents_then_they_come_in_their_order_and_then_nothing_however_often_asked() throws IOException {
        List<String> ids = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(documents(500, -1, 3))) {
            for (Optional<AnnotatedDocument> next = ahead.next(); next.isPresent(); next = ahead.next()) {
                ids.add(next.get().article().getId());
            }
            assertThat(ahead.next()).isEmpty();
        }
        assertThat(ids).hasSize(500).startsWith("a0", "a1", "a2").endsWith("a499");
        assertThat(closed).isTrue();
    }

    @Test
    void given_a_broken_document_then_it_is_told_where_it_would_have_come() throws IOException {
        try (ReadAhead ahead = new ReadAhead(documents(5, 2, 3))) {
            assertThat(ahead.next()).isPresent();
            assertThat(ahead.next()).isPresent();
            assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("broken");
            assertThat(ahead.next()).isEmpty();
        }
    }

    @Test
    void given_large_documents_then_few_of_them_wait_and_who_stops_early_waits_for_none() throws IOException {
        ReadAhead ahead = new ReadAhead(documents(1000, -1, 300_000));
        assertThat(ahead.next()).isPresent();
        assertThat(read.get()).isLessThan(10);
        ahead.close();
        int then = read.get();
        assertThat(then).isLessThan(10);
        assertThat(closed).isTrue();
    }
}
