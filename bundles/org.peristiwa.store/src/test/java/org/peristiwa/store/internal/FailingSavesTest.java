package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.ReplaceSchema;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.store.Corpora;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.text.Extent;

/** A save that fails at any step leaves the old file, no other, and the work in memory. */
class FailingSavesTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;
    private byte[] before;

    @BeforeEach
    void aCorpusWithALayer() throws Exception {
        folder = temporary.resolve("k");
        file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        try (CorpusSession session = Corpora.create(folder)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        before = Files.readAllBytes(file);
    }

    private static byte[] bytesOf(FileContent content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Fails at one step as systems do. */
    private static final class Broken extends FileOperations {
        private final String step;
        private final IOException failure;

        Broken(String step, IOException failure) {
            this.step = step;
            this.failure = failure;
        }

        private void fail(String here) throws IOException {
            if (here.equals(step)) {
                throw failure;
            }
        }

        /** The disk takes half and then no more. */
        @Override
        void writeNew(Path target, FileContent content) throws IOException {
            if (step.equals("write")) {
                byte[] all = bytesOf(content);
                Files.write(target, Arrays.copyOf(all, all.length / 2), StandardOpenOption.CREATE_NEW);
                throw failure;
            }
            super.writeNew(target, content);
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            fail("replace");
            super.replace(from, to);
        }
    }

    @Test
    void given_a_disk_that_is_full_half_way_when_saved_then_the_old_file_stays() throws Exception {
        assertOldFileStays(
                new Broken("write", new IOException("No space left on device")),
                "cannot write .*: No space left on device");
    }

    @Test
    void given_a_folder_that_may_not_be_written_to_when_saved_then_the_old_file_stays() throws Exception {
        assertOldFileStays(new Broken("write", new AccessDeniedException("x")), "cannot write .*: permission denied");
    }

    @Test
    void given_a_rename_that_fails_when_saved_then_the_old_file_stays() throws Exception {
        assertOldFileStays(
                new Broken("replace", new FileSystemException("x", "y", "Stale file handle")),
                "cannot write .*: Stale file handle");
    }

    private void assertOldFileStays(FileOperations operations, String message) throws Exception {
        try (CorpusSession session = CorpusSessions.open(FolderStorage.forWriting(folder, operations), SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            assertThatThrownBy(session::saveAll)
                    .isInstanceOf(CorpusWriteException.class)
                    .hasMessageMatching(message);
            assertThat(session.unsavedLayers()).containsExactly(ANI);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(filesBeside(file)).containsExactly("rapat.peristiwa-ann");
    }

    @Test
    void given_a_crash_between_writing_and_renaming_when_opened_again_then_the_old_file_is_there_and_tidied()
            throws Exception {
        FileOperations crashing = new FileOperations() {
            @Override
            void replace(Path from, Path to) {
                throw new AssertionError("the machine stops here");
            }
        };
        try (CorpusSession session = CorpusSessions.open(FolderStorage.forWriting(folder, crashing), SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            assertThatThrownBy(session::saveAll).isInstanceOf(AssertionError.class);
        }
        assertThat(filesBeside(file)).hasSize(2);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(session.index(session.layer(ANI).orElseThrow()).events()).hasSize(1);
        }
        assertThat(filesBeside(file)).containsExactly("rapat.peristiwa-ann");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void given_a_new_corpus_that_cannot_be_finished_when_made_then_nothing_is_left() throws Exception {
        Path fresh = temporary.resolve("a/b/c");
        FileOperations full = new FileOperations() {
            @Override
            void writeNew(Path target, FileContent content) throws IOException {
                if (target.getFileName().toString().contains("corpus")) {
                    throw new IOException("No space left on device");
                }
                super.writeNew(target, content);
            }
        };
        assertThatThrownBy(() -> NewFolder.make(fresh, "n", List.of(), Corpora.schema(), full))
                .isInstanceOf(CorpusWriteException.class);
        assertThat(temporary.resolve("a")).doesNotExist();
    }

    @Test
    void given_a_folder_that_cannot_be_flushed_when_saved_then_the_file_is_saved_all_the_same() throws Exception {
        FileOperations network = new FileOperations() {
            @Override
            void forceFolder(Path of) throws IOException {
                throw new IOException("Invalid argument");
            }
        };
        try (CorpusSession session = CorpusSessions.open(FolderStorage.forWriting(folder, network), SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            session.saveAll();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(21, 25)));
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
        assertThat(file).content().contains("extent=\"0-7\"").contains("extent=\"21-25\"");
    }

    @Test
    void given_a_file_that_a_group_shares_when_saved_then_it_stays_shared() throws Exception {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw----");
        if (view != null) {
            view.setPermissions(shared);
        }
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            session.saveAll();
        }
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
        if (view != null) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
        }
    }

    @Test
    void given_a_name_that_no_file_can_hold_when_a_corpus_is_made_then_it_is_refused_and_nothing_is_left() {
        Path fresh = temporary.resolve("a/b");
        assertThatThrownBy(() -> CorpusFolder.create(fresh, "a\u0001", List.of(), Corpora.schema(), SEGMENTER))
                .isInstanceOf(CorpusWriteException.class)
                .hasMessageContaining("corpus.peristiwa: name holds U+0001, which no XML file can hold");
        assertThat(temporary.resolve("a")).doesNotExist();
    }

    @Test
    void given_a_schema_that_could_not_be_opened_again_when_a_corpus_is_made_then_it_is_refused() {
        Path fresh = temporary.resolve("a/b");
        Schema nameless = SchemaFactory.eINSTANCE.createSchema();
        assertThatThrownBy(() -> CorpusFolder.create(fresh, "n", List.of(), nameless, SEGMENTER))
                .isInstanceOf(CorpusWriteException.class)
                .hasMessageEndingWith("schema.peristiwa-schema: Schema without an id");
        assertThat(temporary.resolve("a")).doesNotExist();
    }

    @Test
    void given_a_schema_that_could_not_be_opened_again_when_saved_then_the_old_one_stays() throws Exception {
        Schema broken = Corpora.schema();
        broken.getEventTypes().add(SchemaFactory.eINSTANCE.createEventType());
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new ReplaceSchema(broken));
            assertThatThrownBy(session::saveAll)
                    .isInstanceOf(CorpusWriteException.class)
                    .hasMessageContaining("EventType without an id");
        }
        CorpusFolder.open(folder, SEGMENTER).close();
    }

    /** Linux has a device that is always full: what the system says then is what the user reads. */
    @Test
    void given_the_systems_own_full_device_when_saved_then_the_old_file_stays() throws Exception {
        Path full = Path.of("/dev/full");
        FileOperations operations = new FileOperations() {
            @Override
            void writeNew(Path target, FileContent content) throws IOException {
                if (!Files.exists(full)) {
                    throw new IOException("No space left on device");
                }
                Files.createFile(target);
                Files.write(full, bytesOf(content));
            }
        };
        assertOldFileStays(operations, "cannot write .*: No space left on device");
    }

    /** The real thing, where the user of this machine may mount a file system, here of 256 KiB. */
    @Test
    void given_a_really_full_disk_when_saved_then_the_old_file_stays_and_after_making_room_all_is_saved()
            throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0;
        if (!mounted) {
            given_the_systems_own_full_device_when_saved_then_the_old_file_stays();
            return;
        }
        try {
            Path corpus = disk.resolve("k");
            Path layer = corpus.resolve("annotations/ani/rapat.peristiwa-ann");
            try (CorpusSession session = Corpora.create(corpus)) {
                EventMention event = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
                session.saveAll();
                byte[] sound = Files.readAllBytes(layer);
                session.execute(new AddNote(event, "x".repeat(400_000)));
                assertThatThrownBy(session::saveAll)
                        .isInstanceOf(CorpusWriteException.class)
                        .hasMessageContaining("No space left on device");
                assertThat(Files.readAllBytes(layer)).isEqualTo(sound);
                assertThat(filesBeside(layer)).containsExactly("rapat.peristiwa-ann");
                assertThat(run("mount", "-o", "remount,size=4m", disk.toString()))
                        .isZero();
                session.saveAll();
                assertThat(Files.size(layer)).isGreaterThan(400_000);
            }
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
            assertThatThrownBy(() -> CorpusFolder.open(corpus, SEGMENTER))
                    .isInstanceOf(CorpusWriteException.class)
                    .hasMessageContaining("Read-only file system");
            CorpusFolder.openReadOnly(corpus, SEGMENTER).close();
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor();
        } catch (IOException e) {
            return 127;
        }
    }

    private static List<String> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
