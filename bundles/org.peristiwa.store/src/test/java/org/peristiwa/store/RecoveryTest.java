package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.BUDI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.edit.schema.refactor.Refactorings;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveArticle;
import org.peristiwa.edit.verbs.ReplaceSchema;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** What a session has done and not saved comes back, and with it the history. */
class RecoveryTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path copy;

    @BeforeEach
    void aCorpus() throws Exception {
        folder = temporary.resolve("k");
        copy = temporary.resolve("crashed");
        Corpora.create(folder).close();
    }

    private CorpusSession open() throws IOException {
        return CorpusFolder.open(folder, SEGMENTER);
    }

    private CorpusSession afterCrashOf(CorpusSession session) throws IOException {
        session.awaitDurable();
        return CorpusFolder.open(CrashedCopy.of(folder, copy), SEGMENTER);
    }

    private static void assertSame(CorpusSession one, CorpusSession other) {
        assertThat(CrashedCopy.text(other)).isEqualTo(CrashedCopy.text(one));
    }

    @Test
    void given_unsaved_steps_when_the_machine_stops_then_the_next_opening_brings_them_back_and_says_so()
            throws Exception {
        try (CorpusSession session = open()) {
            EventMention meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            EntityMention sari = session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            session.execute(new AddArgument(meet, "Participant", sari));
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
            try (CorpusSession again = afterCrashOf(session)) {
                assertSame(session, again);
                assertThat(again.recovery().steps()).isEqualTo(4);
                assertThat(again.recovery().layers()).containsExactlyInAnyOrder(ANI, BUDI);
                assertThat(again.recovery().putAside()).isEmpty();
                assertThat(again.unsavedLayers()).containsExactlyInAnyOrder(ANI, BUDI);
                again.saveAll();
                assertThat(again.hasUnsavedChanges()).isFalse();
            }
            try (CorpusSession saved = CorpusFolder.open(copy, SEGMENTER)) {
                assertThat(saved.recovery().isNothing()).isTrue();
                assertSame(session, saved);
            }
        }
    }

    @Test
    void given_steps_saved_and_closed_when_opened_again_then_undo_goes_back_beyond_the_opening() throws Exception {
        List<VerbLabel> done;
        try (CorpusSession session = open()) {
            EventMention meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new AddNote(meet, "sure"));
            session.execute(new DeleteAnnotations(List.of(meet)));
            session.saveAll();
            done = session.history().done();
        }
        try (CorpusSession again = open()) {
            assertThat(again.recovery().isNothing()).isTrue();
            assertThat(again.history().done()).isEqualTo(done);
            again.history().undo();
            assertThat(again.layer(ANI).orElseThrow().getAnnotations())
                    .singleElement()
                    .satisfies(one -> assertThat(one.getNotes()).hasSize(1));
            assertThat(again.hasUnsavedChanges()).isTrue();
            again.history().redo();
            assertThat(again.hasUnsavedChanges()).isFalse();
            while (again.history().undoable().isPresent()) {
                again.history().undo();
            }
            assertThat(again.corpus().getArticles()).isEmpty();
            assertThat(again.corpus().getAnnotators()).isEmpty();
            while (again.history().redoable().isPresent()) {
                again.history().redo();
            }
            assertThat(again.hasUnsavedChanges()).isFalse();
            assertThat(again.layer(ANI).orElseThrow().getAnnotations()).isEmpty();
        }
    }

    @Test
    void given_a_step_undone_after_it_was_saved_when_the_machine_stops_then_it_is_taken_back_and_can_be_done_again()
            throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            Mention sari = session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            session.saveAll();
            session.history().undo();
            session.execute(new MarkEntity(ANI, "Person", Extent.of(21, 38)));
            session.history().undo();
            try (CorpusSession again = afterCrashOf(session)) {
                assertSame(session, again);
                assertThat(again.history().undone()).isEqualTo(session.history().undone());
                again.history().redo();
                session.history().redo();
                assertSame(session, again);
                assertThat(again.layer(ANI).orElseThrow().getAnnotations()).doesNotContain(sari);
            }
        }
    }

    @Test
    void given_a_step_discarded_after_it_was_saved_when_the_machine_stops_then_the_file_is_brought_to_the_other_branch()
            throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            session.history().undo();
            session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            try (CorpusSession again = afterCrashOf(session)) {
                assertSame(session, again);
                again.history().undo();
                session.history().undo();
                assertSame(session, again);
            }
        }
    }

    @Test
    void given_articles_schema_and_texts_changed_when_the_machine_stops_then_all_of_them_come_back() throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            session.execute(
                    new AddArticle("baru", ArticleDetails.titled("Baru", "id"), new ArticleText("Kabar baru. 😀\n")));
            session.execute(new RemoveArticle("rapat"));
            Schema other = Corpora.schema();
            other.setVersion("2");
            session.execute(new ReplaceSchema(other));
            try (CorpusSession again = afterCrashOf(session)) {
                assertSame(session, again);
                assertThat(again.text("baru").content()).isEqualTo("Kabar baru. 😀\n");
                again.history().undo();
                again.history().undo();
                assertThat(again.layer(ANI).orElseThrow().getAnnotations()).hasSize(1);
                again.history().redo();
                again.history().redo();
                again.saveAll();
            }
            try (CorpusSession saved = CorpusFolder.open(copy, SEGMENTER)) {
                assertSame(session, saved);
            }
        }
    }

    @Test
    void given_half_a_line_at_the_end_when_opened_then_it_is_no_step_and_the_next_one_is_sound() throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        Path journal = copy.resolve(".peristiwa/journal");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 5));
        try (CorpusSession again = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(again.layer(ANI).orElseThrow().getAnnotations()).hasSize(1);
            assertThat(again.recovery().putAside()).isEmpty();
            again.execute(new MarkEntity(ANI, "Person", Extent.of(21, 38)));
            again.awaitDurable();
            Path third = CrashedCopy.of(copy, temporary.resolve("third"));
            try (CorpusSession last = CorpusFolder.open(third, SEGMENTER)) {
                assertSame(again, last);
            }
        }
    }

    @Test
    void given_a_layer_changed_by_another_program_when_unsaved_steps_were_on_it_then_they_are_put_aside_and_told()
            throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            Mention of =
                    (Mention) session.layer(ANI).orElseThrow().getAnnotations().get(0);
            session.execute(new Retype(of, "Other"));
            session.execute(new MarkEntity(BUDI, "Person", Extent.of(0, 12)));
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        Path file = copy.resolve("annotations/ani/rapat.peristiwa-ann");
        String theirs = Files.readString(file).replace("13-20", "13-19");
        Files.writeString(file, theirs);
        try (CorpusSession again = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(again.recovery().putAside()).hasValueSatisfying(aside -> {
                assertThat(aside.steps()).isEqualTo(1);
                assertThat(aside.reason().inEnglish())
                        .isEqualTo("layer/ani/rapat has been changed by another program since");
                assertThat(Path.of(aside.file())).exists().content().contains("verb.retype");
            });
            assertThat(again.recovery().steps()).isEqualTo(1);
            assertThat(again.recovery().layers()).containsExactly(BUDI);
            assertThat(again.layer(BUDI).orElseThrow().getAnnotations()).hasSize(2);
            assertThat(again.unsavedLayers()).containsExactly(BUDI);
            again.saveAll();
        }
        assertThat(file).hasContent(theirs);
        try (CorpusSession later = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(later.recovery().isNothing()).isTrue();
        }
    }

    @Test
    void given_a_saved_layer_changed_by_another_program_when_opened_then_only_its_history_is_forgotten()
            throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        Path file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        Files.writeString(file, Files.readString(file).replace("13-20", "13-19"));
        try (CorpusSession again = open()) {
            assertThat(again.recovery().isNothing()).isTrue();
            assertThat(again.history().done()).hasSize(1);
            again.history().undo();
            assertThat(again.layer(BUDI).orElseThrow().getAnnotations()).isEmpty();
            assertThat(again.unsavedLayers()).containsExactly(BUDI);
        }
    }

    @Test
    void given_an_earlier_version_put_back_by_git_when_opened_then_it_stays_and_nothing_is_done_to_it()
            throws Exception {
        Path file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        String earlier = Files.readString(file);
        try (CorpusSession session = open()) {
            session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            session.saveAll();
        }
        Files.writeString(file, earlier);
        try (CorpusSession again = open()) {
            assertThat(again.recovery().isNothing()).isTrue();
            assertThat(again.layer(ANI).orElseThrow().getAnnotations()).hasSize(1);
            assertThat(again.hasUnsavedChanges()).isFalse();
        }
        Files.delete(file);
        try (CorpusSession again = open()) {
            assertThat(again.recovery().isNothing()).isTrue();
            assertThat(again.layer(ANI)).isEmpty();
        }
    }

    @Test
    void given_a_stop_between_the_journal_and_the_file_when_opened_then_the_older_file_is_brought_up()
            throws Exception {
        Path file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            byte[] older = Files.readAllBytes(file);
            session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            session.saveAll();
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
            // As if the last file had not taken its place, nor the line been written that says so.
            Files.write(copy.resolve("annotations/ani/rapat.peristiwa-ann"), older);
            Path journal = copy.resolve(".peristiwa/journal");
            String lines = Files.readString(journal);
            int last = lines.lastIndexOf('\n', lines.length() - 2) + 1;
            assertThat(lines.substring(last)).contains("\"saved\"");
            Files.writeString(journal, lines.substring(0, last));
            try (CorpusSession again = CorpusFolder.open(copy, SEGMENTER)) {
                assertSame(session, again);
                assertThat(again.recovery().steps()).isEqualTo(1);
                assertThat(again.unsavedLayers()).containsExactly(ANI);
            }
        }
    }

    @Test
    void given_a_damaged_journal_when_opened_then_what_is_before_the_damage_comes_back_and_all_is_put_aside()
            throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
            session.execute(new MarkEntity(ANI, "Person", Extent.of(21, 38)));
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        Path journal = copy.resolve(".peristiwa/journal");
        Files.writeString(journal, Files.readString(journal).replace("\"0-12\"", "\"0-11\""));
        try (CorpusSession again = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(again.layer(ANI).orElseThrow().getAnnotations()).hasSize(1);
            assertThat(again.recovery().putAside())
                    .hasValueSatisfying(
                            aside -> assertThat(aside.reason().inEnglish()).contains("is damaged"));
        }
    }

    @Test
    void given_recovered_steps_when_closed_without_saving_then_they_wait_and_those_made_since_do_not()
            throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        try (CorpusSession again = CorpusFolder.open(copy, SEGMENTER)) {
            again.execute(new MarkEntity(ANI, "Person", Extent.of(0, 12)));
        }
        try (CorpusSession third = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(third.layer(ANI).orElseThrow().getAnnotations()).hasSize(1);
            assertThat(third.recovery().steps()).isEqualTo(1);
            third.execute(new MarkEntity(BUDI, "Person", Extent.of(0, 12)));
            third.save(BUDI);
            third.discard();
        }
        try (CorpusSession fourth = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(fourth.recovery().isNothing()).isTrue();
            assertThat(fourth.layer(ANI)).isEmpty();
            assertThat(fourth.layer(BUDI).orElseThrow().getAnnotations()).hasSize(1);
        }
    }

    @Test
    void given_a_session_that_is_closed_without_saving_then_nothing_on_disk_has_changed() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve(".peristiwa/journal"));
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.awaitDurable();
            assertThat(Files.readAllBytes(folder.resolve(".peristiwa/journal"))).isNotEqualTo(before);
        }
        assertThat(Files.readAllBytes(folder.resolve(".peristiwa/journal"))).isEqualTo(before);
    }

    @Test
    void given_what_a_crash_left_when_opened_for_reading_then_it_is_shown_and_nothing_is_written() throws Exception {
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
            try (CorpusSession beside = CorpusFolder.openReadOnly(folder, SEGMENTER)) {
                assertThat(beside.layer(ANI)).as("while somebody works on it").isEmpty();
            }
        }
        byte[] before = Files.readAllBytes(copy.resolve(".peristiwa/journal"));
        try (CorpusSession reading = CorpusFolder.openReadOnly(copy, SEGMENTER)) {
            assertThat(reading.layer(ANI).orElseThrow().getAnnotations()).hasSize(1);
            assertThat(reading.recovery().steps()).isEqualTo(1);
        }
        assertThat(Files.readAllBytes(copy.resolve(".peristiwa/journal"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(copy.resolve(".peristiwa"))) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder(".gitignore", "lock", "journal");
        }
    }

    @Test
    void given_a_layer_of_an_older_schema_when_the_machine_stops_after_work_on_it_then_both_come_back()
            throws Exception {
        Path file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        byte[] older = Files.readAllBytes(file);
        try (CorpusSession session = open()) {
            session.execute(Refactorings.parse("rename", List.of("event:Meet", "to=Gather"))
                    .verb(RefactoringProgress.NONE));
            session.saveAll();
        }
        // A colleague's version, from before the types were renamed.
        Files.write(file, older);
        try (CorpusSession session = open()) {
            EventMention event = (EventMention)
                    session.layer(ANI).orElseThrow().getAnnotations().get(0);
            assertThat(event.getType()).isEqualTo("Gather");
            session.execute(new AddNote(event, "sure"));
            try (CorpusSession again = afterCrashOf(session)) {
                assertThat(again.recovery().putAside()).isEmpty();
                assertSame(session, again);
                assertThat(again.unsavedLayers()).containsExactly(ANI);
                again.history().undo();
                session.history().undo();
                assertSame(session, again);
                assertThat(again.unsavedLayers()).containsExactly(ANI);
                again.saveAll();
            }
            try (CorpusSession saved = CorpusFolder.open(copy, SEGMENTER)) {
                assertSame(session, saved);
                assertThat(saved.hasUnsavedChanges()).isFalse();
            }
        }
    }
}
