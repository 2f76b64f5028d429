package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.BUDI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.edit.OutsideChange.Kind;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** Files that git, a sync tool or a text editor changes while the corpus is open. */
class OutsideChangesTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;
    private CorpusSession session;
    private Layer layer;

    @BeforeEach
    void anOpenLayer() throws Exception {
        folder = temporary.resolve("k");
        file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        session = Corpora.create(folder);
        session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
        session.saveAll();
        layer = session.layer(ANI).orElseThrow();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void somebodyWrites(String before, String after) throws Exception {
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private String extents() {
        return layer.getAnnotations().stream()
                .map(one -> ((Mention) one).getExtent().toString())
                .toList()
                .toString();
    }

    @Test
    void given_nothing_changed_or_only_saved_here_then_there_is_nothing_to_tell() throws Exception {
        assertThat(session.outsideChanges()).isEmpty();
        session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 7)));
        session.execute(new MarkEntity(BUDI, "Person", Extent.of(0, 7)));
        assertThat(session.outsideChanges()).isEmpty();
        session.saveAll();
        assertThat(session.outsideChanges()).isEmpty();
    }

    @Test
    void given_a_layer_changed_outside_and_not_here_when_reloaded_then_the_same_layer_shows_it_and_its_steps_are_gone()
            throws Exception {
        session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
        somebodyWrites("13-20", "13-19");
        assertThat(session.outsideChanges()).containsExactly(new OutsideChange(new OfLayer(ANI), Kind.CHANGED, false));
        List<CorpusChange> told = new ArrayList<>();
        session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                told.add(change);
            }
        });
        session.reload(ANI);
        assertThat(extents()).isEqualTo("[13-19]");
        assertThat(session.index(layer).at(13)).hasSize(1);
        assertThat(session.index(layer).at(19)).isEmpty();
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(CorpusChange.Kind.READ_ANEW);
            assertThat(change.layers()).containsExactly(ANI);
        });
        assertThat(session.outsideChanges()).isEmpty();
        assertThat(session.unsavedLayers()).containsExactly(BUDI);
        assertThat(session.history().done()).hasSize(1);
        session.history().undo();
        assertThat(session.hasUnsavedChanges()).isFalse();
    }

    @Test
    void given_a_layer_changed_on_both_sides_when_reloaded_then_theirs_stays_also_after_a_crash() throws Exception {
        session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 7)));
        somebodyWrites("13-20", "13-19");
        assertThat(session.outsideChanges()).containsExactly(new OutsideChange(new OfLayer(ANI), Kind.CHANGED, true));
        assertThatThrownBy(session::saveAll).isInstanceOf(ChangedOnDiskException.class);
        assertThat(session.inFile(ANI).orElseThrow().getAnnotations())
                .singleElement()
                .satisfies(one -> assertThat(((Mention) one).getExtent()).hasToString("13-19"));
        session.reload(ANI);
        assertThat(extents()).isEqualTo("[13-19]");
        assertThat(session.hasUnsavedChanges()).isFalse();
        session.execute(new MarkEntity(ANI, "Person", Extent.of(21, 25)));
        session.awaitDurable();
        try (CorpusSession again = CorpusFolder.open(CrashedCopy.of(folder, temporary.resolve("copy")), SEGMENTER)) {
            assertThat(CrashedCopy.text(again)).isEqualTo(CrashedCopy.text(session));
            assertThat(again.recovery().putAside()).isEmpty();
        }
    }

    @Test
    void given_a_layer_changed_on_both_sides_when_mine_is_kept_then_it_is_saved_and_theirs_is_a_backup()
            throws Exception {
        session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 7)));
        somebodyWrites("13-20", "13-19");
        String theirs = Files.readString(file);
        session.keepMine(new OfLayer(ANI));
        assertThat(session.outsideChanges()).isEmpty();
        session.saveAll();
        assertThat(file).content().contains("13-20").contains("0-7");
        assertThat(CorpusFolder.backups(folder))
                .anySatisfy(backup -> assertThat(backup.file()).hasContent(theirs));
    }

    @Test
    void given_a_layer_only_changed_outside_when_mine_is_kept_then_it_counts_as_unsaved_until_saved() throws Exception {
        somebodyWrites("13-20", "13-19");
        session.keepMine(new OfLayer(ANI));
        assertThat(session.unsavedLayers()).containsExactly(ANI);
        session.saveAll();
        assertThat(file).content().contains("13-20");
    }

    @Test
    void given_a_layer_removed_outside_when_reloaded_then_it_is_empty() throws Exception {
        Files.delete(file);
        assertThat(session.outsideChanges()).containsExactly(new OutsideChange(new OfLayer(ANI), Kind.REMOVED, false));
        session.reload(ANI);
        assertThat(layer.getAnnotations()).isEmpty();
        assertThat(session.outsideChanges()).isEmpty();
    }

    @Test
    void given_a_layer_made_outside_when_reloaded_then_it_is_there() throws Exception {
        Path other = folder.resolve("annotations/budi/rapat.peristiwa-ann");
        Files.createDirectories(other.getParent());
        Files.writeString(other, Files.readString(file).replace("\"ani\"", "\"budi\""));
        assertThat(session.outsideChanges()).containsExactly(new OutsideChange(new OfLayer(BUDI), Kind.MADE, false));
        session.reload(BUDI);
        assertThat(session.layer(BUDI).orElseThrow().getAnnotations()).hasSize(1);
        assertThat(session.outsideChanges()).isEmpty();
    }

    @Test
    void given_a_layer_damaged_outside_when_reloaded_then_it_stays_and_the_reason_names_a_good_version()
            throws Exception {
        Files.writeString(file, "<<<<<<< ours\n");
        assertThatThrownBy(() -> session.reload(ANI))
                .isInstanceOf(CorpusFileException.class)
                .hasMessageContaining("; the last good version, of ");
        assertThat(extents()).isEqualTo("[13-20]");
        session.close();
        session = CorpusFolder.open(folder, SEGMENTER);
        assertThatThrownBy(() -> session.layer(ANI))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("; the last good version, of ");
        Backup good = CorpusFolder.backups(folder).get(0);
        session.close();
        Path replaced = CorpusFolder.restore(folder, good);
        assertThat(replaced).hasContent("<<<<<<< ours");
        session = CorpusFolder.open(folder, SEGMENTER);
        layer = session.layer(ANI).orElseThrow();
        assertThat(extents()).isEqualTo("[13-20]");
    }

    @Test
    void given_the_corpus_itself_changed_outside_then_that_is_told() throws Exception {
        Path corpus = folder.resolve("corpus.peristiwa");
        Files.writeString(corpus, Files.readString(corpus).replace("contoh", "lain"));
        assertThat(session.outsideChanges()).containsExactly(new OutsideChange(new OfCorpus(), Kind.CHANGED, false));
    }
}
