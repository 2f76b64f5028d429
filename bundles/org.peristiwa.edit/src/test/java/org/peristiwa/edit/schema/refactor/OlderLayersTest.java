package org.peristiwa.edit.schema.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.schema.RichCorpus.ANI;
import static org.peristiwa.edit.schema.RichCorpus.ANI_TWO;
import static org.peristiwa.edit.schema.RichCorpus.BUDI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Schema;

/** Layers that a colleague annotated before the schema was refactored, and that come in after it. */
class OlderLayersTest {

    private final MemoryStorage storage = RichCorpus.storage(RichCorpus.schema());
    private final MemoryStorage colleague = RichCorpus.storage(RichCorpus.schema());

    private static void refactor(CorpusSession session, String operation, String... arguments) {
        session.execute(Refactorings.parse(operation, List.of(arguments)).verb(RefactoringProgress.NONE));
    }

    /** Refactors here, annotates there, and brings both together. */
    private void given() throws IOException {
        try (CorpusSession here = RichCorpus.open(storage)) {
            refactor(here, "rename", "event:Meet", "to=Encounter");
            refactor(here, "rename", "event:Encounter", "to=Gathering");
            here.saveAll();
        }
        try (CorpusSession there = RichCorpus.open(colleague)) {
            there.execute(new MarkEvent(BUDI, "Meet", Desk.words("bertemu")));
            there.execute(new MarkEntity(ANI_TWO, "Group", Desk.words("Antara")));
            there.saveAll();
            storage.saveLayer(BUDI, there.layer(BUDI).orElseThrow());
            storage.saveLayer(ANI_TWO, there.layer(ANI_TWO).orElseThrow());
        }
    }

    private Layer onDisk(LayerKey key) throws IOException {
        try (CorpusSession session = RichCorpus.open(storage)) {
            return storage.loadLayer(key, session.article(key.article()).orElseThrow(), session.text(key.article()));
        }
    }

    private static EventMention event(CorpusSession session) {
        return session.index(session.layer(BUDI).orElseThrow()).events().get(0);
    }

    @Test
    void given_an_older_layer_when_read_then_it_is_brought_up_to_date_and_unsaved_and_told() throws IOException {
        given();
        List<String> heard = new ArrayList<>();
        try (CorpusSession session = RichCorpus.open(storage)) {
            session.listen(new CorpusListener() {
                @Override
                public void broughtUpToDate(LayerKey layer, String fromVersion) {
                    heard.add(layer.annotator() + " " + fromVersion);
                }

                @Override
                public void savedStateChanged() {
                    heard.add("saved state");
                }
            });
            assertThat(event(session).getType()).isEqualTo("Gathering");
            assertThat(session.layer(BUDI).orElseThrow().getSchemaVersion())
                    .isEqualTo(session.schema().getVersion());
            assertThat(heard).containsExactly("budi 1.0", "saved state");
            assertThat(session.broughtUpToDate()).containsOnlyKeys(BUDI).containsValue("1.0");
            assertThat(session.unsavedLayers()).containsExactly(BUDI);
            assertThat(session.history().undoable()).isEmpty();
            assertThat(onDisk(BUDI).getSchemaVersion()).isEqualTo("1.0");
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
        try (CorpusSession session = RichCorpus.open(storage)) {
            assertThat(event(session).getType()).isEqualTo("Gathering");
            assertThat(session.broughtUpToDate()).isEmpty();
        }
    }

    @Test
    void given_an_older_layer_in_which_nothing_is_to_change_when_read_then_it_stays_as_it_is() throws IOException {
        given();
        try (CorpusSession session = RichCorpus.open(storage)) {
            Layer layer = session.layer(ANI_TWO).orElseThrow();
            assertThat(session.hasUnsavedChanges()).isFalse();
            assertThat(layer.getSchemaVersion()).isEqualTo("1.0");
            session.execute(new AddNote(layer.getAnnotations().get(0), "x"));
            assertThat(layer.getSchemaVersion()).isEqualTo(session.schema().getVersion());
        }
    }

    @Test
    void given_an_older_layer_when_a_step_is_done_and_undone_then_it_is_still_unsaved() throws IOException {
        given();
        try (CorpusSession session = RichCorpus.open(storage)) {
            session.execute(new AddNote(event(session), "x"));
            session.history().undo();
            assertThat(session.unsavedLayers()).containsExactly(BUDI);
            session.save(BUDI);
            assertThat(session.unsavedLayers()).isEmpty();
        }
    }

    @Test
    void given_an_older_layer_when_the_next_refactoring_reads_it_then_undo_takes_back_only_that_one()
            throws IOException {
        given();
        List<String> heard = new ArrayList<>();
        try (CorpusSession session = RichCorpus.open(storage)) {
            session.listen(new CorpusListener() {
                @Override
                public void broughtUpToDate(LayerKey layer, String fromVersion) {
                    heard.add(layer.annotator());
                }
            });
            refactor(session, "rename", "event:Gathering", "to=Talk");
            assertThat(event(session).getType()).isEqualTo("Talk");
            assertThat(heard).containsExactly("budi");
            session.history().undo();
            assertThat(event(session).getType()).isEqualTo("Gathering");
            assertThat(session.unsavedLayers()).containsExactly(BUDI);
        }
    }

    @Test
    void given_two_schemas_refactored_apart_when_their_lists_are_put_together_then_each_layer_gets_the_others()
            throws IOException {
        Schema hers;
        try (CorpusSession here = RichCorpus.open(storage)) {
            here.execute(new MarkEvent(ANI, "Call", Desk.words("kata")));
            refactor(here, "rename", "event:Call", "to=Phone");
            here.saveAll();
            hers = storage.loadSchema();
        }
        try (CorpusSession there = RichCorpus.open(colleague)) {
            there.execute(new MarkEvent(BUDI, "Call", Desk.words("kata")));
            there.execute(new MarkEvent(BUDI, "Meet", Desk.words("bertemu")));
            refactor(there, "rename", "event:Meet", "to=Encounter");
            there.saveAll();
            storage.saveLayer(BUDI, there.layer(BUDI).orElseThrow());
        }
        Migration his = colleague.loadSchema().getMigrations().get(0);
        hers.getMigrations().add(his);
        hers.getEventTypes().get(1).setId("Encounter");
        hers.setVersion("1.1");
        storage.saveSchema(hers);
        try (CorpusSession session = RichCorpus.open(storage)) {
            assertThat(session.index(session.layer(BUDI).orElseThrow()).events())
                    .extracting(EventMention::getType)
                    .containsExactly("Encounter", "Phone");
            assertThat(session.index(session.layer(ANI).orElseThrow()).events())
                    .extracting(EventMention::getType)
                    .containsExactly("Phone");
            assertThat(session.broughtUpToDate()).containsOnlyKeys(BUDI);
        }
    }

    @Test
    void given_a_cluster_that_changes_its_kind_to_and_fro_when_read_then_its_mentions_are_in_it() throws IOException {
        try (CorpusSession here = RichCorpus.open(storage)) {
            refactor(here, "kind", "entity:Person", "to=event");
            refactor(here, "kind", "event:Person", "to=entity");
            here.saveAll();
        }
        try (CorpusSession there = RichCorpus.open(colleague)) {
            EntityMention sari = there.execute(new MarkEntity(BUDI, "Person", Desk.words("Sari")));
            EntityMention wijaya = there.execute(new MarkEntity(BUDI, "Person", Desk.words("Wijaya")));
            there.execute(new JoinCluster(sari, wijaya));
            there.saveAll();
            storage.saveLayer(BUDI, there.layer(BUDI).orElseThrow());
        }
        try (CorpusSession session = RichCorpus.open(storage)) {
            Layer layer = session.layer(BUDI).orElseThrow();
            assertThat(layer.getAnnotations()).hasSize(3);
            assertThat(((Entity) layer.getAnnotations().get(2)).getMentions()).hasSize(2);
            session.execute(new BringUpToDate(layer, "rich", "1.0"));
            assertThat(((Entity) layer.getAnnotations().get(2)).getMentions()).hasSize(2);
        }
    }

    @Test
    void given_a_migration_that_this_program_cannot_do_when_a_layer_is_read_then_it_stays_older() throws IOException {
        given();
        Schema schema = storage.loadSchema();
        schema.getMigrations().get(1).setOperation("transmogrify");
        storage.saveSchema(schema);
        try (CorpusSession session = RichCorpus.open(storage)) {
            assertThat(event(session).getType()).isEqualTo("Meet");
            session.execute(new AddNote(event(session), "x"));
            assertThat(session.layer(BUDI).orElseThrow().getSchemaVersion()).isEqualTo("1.0");
        }
    }

    @Test
    void given_an_older_state_of_a_schema_when_brought_up_to_date_then_it_calls_things_by_their_new_names()
            throws IOException {
        given();
        Schema older = RichCorpus.schema();
        older.getEventTypes().get(3).setId("Raid");
        Schema now = storage.loadSchema();
        Schema brought = Refactorings.broughtUpToDate(older, now);
        assertThat(brought.getEventTypes()).extracting("id").containsExactly("Contact", "Gathering", "Call", "Raid");
        assertThat(older.getEventTypes()).extracting("id").contains("Meet");
        assertThat(Refactorings.broughtUpToDate(now, now)).isSameAs(now);
        older.setVersion("0.5");
        assertThat(Refactorings.broughtUpToDate(older, now)).isSameAs(older);
    }

    @Test
    void given_a_damaged_layer_when_refactoring_then_it_is_named_and_nothing_changes() {
        storage.saveLayer(new LayerKey("budi", "nowhere"), new Desk(RichCorpus.open()).layer);
        try (CorpusSession session = RichCorpus.open(storage)) {
            assertThatThrownBy(() -> refactor(session, "rename", "event:Meet", "to=Encounter"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(session.schema().getVersion()).isEqualTo("1.0");
            assertThat(session.history().undoable()).isEmpty();
        }
    }
}
