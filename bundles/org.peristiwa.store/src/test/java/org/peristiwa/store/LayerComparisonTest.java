package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peristiwa.store.Corpora.ANI;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerComparison;
import org.peristiwa.edit.LayerComparison.Difference;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.Extent;

/** What two versions of a layer do not have alike. */
class LayerComparisonTest {

    @TempDir
    private Path temporary;

    @Test
    void given_a_copy_and_work_on_the_original_then_each_changed_annotation_is_told_and_no_other() throws Exception {
        try (CorpusSession session = Corpora.create(temporary.resolve("k"))) {
            EntityMention sari = session.execute(new MarkEntity(ANI, "Person", Extent.of(8, 12)));
            EventMention meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new AddArgument(meet, "Participant", sari));
            EntityMention wijaya = session.execute(new MarkEntity(ANI, "Person", Extent.of(32, 38)));
            EntityMention city = session.execute(new MarkEntity(ANI, "Place", Extent.of(42, 49)));
            session.execute(new JoinCluster(sari, wijaya));
            Layer layer = session.layer(ANI).orElseThrow();
            Layer before = EcoreUtil.copy(layer);
            assertThat(LayerComparison.between(layer, before)).isEmpty();
            session.execute(new Retype(sari, "Minister"));
            session.execute(new AddNote(meet, "sure"));
            session.execute(new DeleteAnnotations(List.of(city)));
            EntityMention added = session.execute(new MarkEntity(ANI, "Person", Extent.of(0, 7)));
            assertThat(LayerComparison.between(layer, before))
                    .extracting(Difference::id, difference -> difference.one() != null, Difference::features)
                    .containsExactly(
                            tuple(added.getId(), true, List.of()),
                            tuple(sari.getId(), true, List.of("type")),
                            tuple(meet.getId(), true, List.of("notes")),
                            tuple(city.getId(), false, List.of()));
        }
    }
}
