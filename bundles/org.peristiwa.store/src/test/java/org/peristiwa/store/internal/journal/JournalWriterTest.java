package org.peristiwa.store.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.store.internal.AtomicFiles;
import org.peristiwa.store.internal.FileOperations;

/** Lines that the disk takes late, in halves, or not at all. */
class JournalWriterTest {

    private static final byte[] HEADER = JournalLines.line(JournalRecords.header());

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path path;
    private FullDisk file;

    /** Has room for so many bytes. */
    private static final class FullDisk extends JournalFile {

        private volatile long room = Long.MAX_VALUE;
        private volatile CountDownLatch flushed = new CountDownLatch(0);
        private final CountDownLatch flushing = new CountDownLatch(1);

        FullDisk(Path path) {
            super(path, new AtomicFiles(new FileOperations()), HEADER, 0);
        }

        @Override
        int write(FileChannel open, ByteBuffer buffer, long at) throws IOException {
            long left = room - at;
            if (left <= 0) {
                throw new IOException("No space left on device");
            }
            if (left < buffer.remaining()) {
                ByteBuffer half = buffer.duplicate().limit(buffer.position() + (int) left);
                int written = super.write(open, half, at);
                buffer.position(buffer.position() + written);
                return written;
            }
            return super.write(open, buffer, at);
        }

        @Override
        void force(FileChannel open) throws IOException {
            flushing.countDown();
            try {
                flushed.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            super.force(open);
        }
    }

    @BeforeEach
    void aDisk() {
        path = folder.resolve("journal");
        file = new FullDisk(path);
    }

    private JournalWriter writer() {
        JournalWriter writer = new JournalWriter(file, folder);
        writer.listen(new StepJournal.Listener() {
            @Override
            public void failing(IOException why) {
                told.add(String.valueOf(why.getMessage()));
            }

            @Override
            public void works() {
                told.add("works");
            }
        });
        return writer;
    }

    private List<String> lines() throws IOException {
        return JournalLines.read(path).json();
    }

    @Test
    void given_lines_when_waited_for_then_they_are_there_in_their_order() throws Exception {
        try (JournalWriter writer = writer()) {
            for (int i = 0; i < 100; i++) {
                writer.append(JournalLines.line("{\"undo\":" + i + "}"));
            }
            writer.await();
            assertThat(lines()).hasSize(101).endsWith("{\"undo\":99}");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void given_a_disk_that_fills_up_when_there_is_room_again_then_it_is_told_and_no_line_is_missing() throws Exception {
        try (JournalWriter writer = writer()) {
            writer.append(JournalLines.line("{\"undo\":1}"));
            writer.await();
            long sound = Files.size(path);
            file.room = sound + 10;
            writer.append(JournalLines.line("{\"undo\":2}"));
            assertThatThrownBy(writer::await).hasMessage("No space left on device");
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("No space left on device");
            assertThat(Files.size(path)).as("half a line is taken back").isEqualTo(sound);
            writer.append(JournalLines.line("{\"undo\":3}"));
            file.room = Long.MAX_VALUE;
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("works");
            writer.await();
            assertThat(lines()).endsWith("{\"undo\":1}", "{\"undo\":2}", "{\"undo\":3}");
        }
    }

    @Test
    void given_lines_nobody_waited_for_when_closed_then_they_are_there() throws Exception {
        try (JournalWriter writer = writer()) {
            writer.append(JournalLines.line("{\"undo\":1}"));
        }
        assertThat(lines()).hasSize(2);
    }

    @Test
    void given_lines_that_were_never_written_when_cut_then_they_are_forgotten() throws Exception {
        try (JournalWriter writer = writer()) {
            writer.append(JournalLines.line("{\"undo\":1}"));
            writer.await();
            long size = Files.size(path);
            file.room = size;
            writer.append(JournalLines.line("{\"undo\":2}"));
            assertThatThrownBy(writer::await).isInstanceOf(IOException.class);
            file.room = Long.MAX_VALUE;
            writer.cutTo(size);
            writer.append(JournalLines.line("{\"undo\":3}"));
            writer.await();
            assertThat(lines()).endsWith("{\"undo\":1}", "{\"undo\":3}");
        }
    }

    @Test
    void given_a_disk_that_takes_its_time_when_steps_are_made_meanwhile_then_they_do_not_wait() throws Exception {
        file.flushed = new CountDownLatch(1);
        try (JournalWriter writer = writer()) {
            writer.append(JournalLines.line("{\"undo\":1}"));
            file.flushing.await();
            // What a step asks of the journal, on the thread of the screen
            CompletableFuture<Long> step = CompletableFuture.supplyAsync(() -> {
                writer.append(JournalLines.line("{\"undo\":2}"));
                return writer.size();
            });
            try {
                assertThat(step.get(10, TimeUnit.SECONDS)).isPositive();
            } finally {
                file.flushed.countDown();
            }
            writer.await();
            assertThat(lines()).endsWith("{\"undo\":1}", "{\"undo\":2}");
        }
    }
}
