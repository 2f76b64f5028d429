package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.verbs.Desk.words;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

class CorpusVerbsTest {

    private static final ArticleText TEXT = new ArticleText("Banjir melanda Semarang.");
    private final MemoryStorage storage = SampleCorpus.storage();
    private final Desk desk = new Desk(SampleCorpus.open(storage));

    @Test
    void given_a_new_article_when_annotated_saved_and_reopened_then_all_is_there() throws Exception {
        Article article = desk.run(new AddArticle(
                "banjir",
                new ArticleDetails("Banjir", "id", "Antara", "", "2026-01-02", "", "", Map.of("desk", "kota")),
                TEXT));
        assertThat(article.getTextHash()).isEqualTo(TextHash.of(TEXT));
        desk.run(new AddAnnotator("budi", "Budi"));
        LayerKey key = new LayerKey("budi", "banjir");
        desk.session.openLayer(key);
        desk.run(new MarkEvent(key, "Flood", Extent.of(0, 6)));
        desk.session.save(key);
        assertThat(desk.session.hasUnsavedChanges()).isFalse();
        try (CorpusSession again = SampleCorpus.open(storage)) {
            assertThat(again.text("banjir").content()).isEqualTo(TEXT.content());
            assertThat(again.index(again.layer(key).orElseThrow()).mentions()).hasSize(1);
            assertThat(ArticleDetails.of(again.article("banjir").orElseThrow()).metadata())
                    .containsEntry("desk", "kota");
        }
    }

    @Test
    void given_ids_that_are_taken_or_unsafe_when_added_then_they_are_refused() {
        for (String id : List.of("rapat", "RAPAT", "../x", "", "a b", "con", "nul.txt", "x.")) {
            assertThatThrownBy(() -> desk.run(new AddArticle(id, ArticleDetails.NONE, TEXT)))
                    .as(id)
                    .isInstanceOf(EditException.class);
        }
        for (String id : List.of("ani", "ANI", "..", "a/b", "lpt1")) {
            assertThatThrownBy(() -> desk.run(new AddAnnotator(id, ""))).as(id).isInstanceOf(EditException.class);
        }
    }

    @Test
    void given_a_saved_article_when_removed_saved_and_undone_then_text_and_layers_come_back() throws Exception {
        EntityMention mention = desk.run(new MarkEntity(ANI, "Person", words("Sari")));
        desk.run(new SetSplits(Map.of("train", List.of("rapat"))));
        desk.session.saveAll();
        desk.run(new RemoveArticle("rapat"));
        assertThat(desk.session.article("rapat")).isEmpty();
        assertThat(desk.session.layers()).isEmpty();
        assertThat(desk.session.corpus().getSplits().get(0).getArticles()).isEmpty();
        desk.session.saveAll();
        assertThat(storage.layers()).isEmpty();
        desk.session.history().undo();
        assertThat(desk.session.unsavedLayers()).containsExactly(ANI);
        desk.session.saveAll();
        try (CorpusSession again = SampleCorpus.open(storage)) {
            Layer layer = again.layer(ANI).orElseThrow();
            assertThat(again.index(layer).annotation(mention.getId())).isPresent();
            assertThat(again.text("rapat").content()).isEqualTo(SampleCorpus.TEXT);
        }
    }

    @Test
    void
            given_an_article_added_annotated_removed_and_added_again_when_all_is_redone_then_what_was_marked_last_is_there() {
        LayerKey key = new LayerKey("ani", "banjir");
        for (int time = 0; time < 2; time++) {
            desk.run(new AddArticle("banjir", ArticleDetails.NONE, TEXT));
            desk.session.openLayer(key);
            desk.run(new MarkEvent(key, "Flood", Extent.of(0, 6)));
            if (time == 0) {
                desk.run(new RemoveArticle("banjir"));
            }
        }
        int steps = desk.session.history().done().size();
        for (int i = 0; i < steps; i++) {
            desk.session.history().undo();
        }
        assertThat(desk.session.article("banjir")).isEmpty();
        for (int i = 0; i < steps; i++) {
            desk.session.history().redo();
        }
        assertThat(desk.session.layer(key).orElseThrow().getAnnotations()).hasSize(1);
        desk.verify();
    }

    @Test
    void given_an_article_when_its_details_are_edited_then_empty_ones_are_absent() {
        desk.run(new EditArticleMetadata("rapat", ArticleDetails.titled("Rapat", "id")));
        Article article = desk.session.article("rapat").orElseThrow();
        assertThat(article.getTitle()).isEqualTo("Rapat");
        assertThat(article.getSource()).isNull();
        assertThatThrownBy(() -> desk.run(new EditArticleMetadata("none", ArticleDetails.NONE)))
                .isInstanceOf(EditException.class);
    }

    @Test
    void given_splits_when_an_article_is_unknown_or_twice_then_they_are_refused() {
        assertThatThrownBy(() -> desk.run(new SetSplits(Map.of("train", List.of("none")))))
                .isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new SetSplits(Map.of("train", List.of("rapat"), "test", List.of("rapat")))))
                .isInstanceOf(EditException.class);
    }

    @Test
    void given_imported_annotations_when_they_replace_a_layer_then_they_are_in_order_and_the_old_ones_gone() {
        desk.run(new MarkEntity(ANI, "Person", words("Sari")));
        Layer content = LayerFactory.eINSTANCE.createLayer();
        for (String word : List.of("Wijaya", "Menteri")) {
            EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
            mention.setId("x" + word);
            mention.setExtent(words(word));
            content.getAnnotations().add(mention);
        }
        desk.run(new ReplaceLayerContent(ANI, content));
        assertThat(Desk.ids(desk.index().mentions())).containsExactly("xMenteri", "xWijaya");
        Layer bad = LayerFactory.eINSTANCE.createLayer();
        EntityMention past = LayerFactory.eINSTANCE.createEntityMention();
        past.setId("past");
        past.setExtent(Extent.of(0, 999));
        bad.getAnnotations().add(past);
        assertThatThrownBy(() -> desk.run(new ReplaceLayerContent(ANI, bad))).isInstanceOf(EditException.class);
        assertThat(desk.index().size()).isEqualTo(2);
    }

    @Test
    void given_a_layer_when_its_state_is_set_then_it_says_so() {
        assertThat(desk.run(new SetLayerState(ANI, LayerState.DONE)).getState()).isEqualTo(LayerState.DONE);
    }

    @Test
    void given_another_schema_when_it_replaces_then_the_view_is_new() {
        var before = desk.session.types();
        assertThat(desk.session.types()).isSameAs(before);
        Schema other = SchemaFactory.eINSTANCE.createSchema();
        other.setId("other");
        desk.run(new ReplaceSchema(other));
        assertThat(desk.session.schema()).isSameAs(other);
        assertThat(desk.session.corpus().getSchema()).isEqualTo("other");
        assertThat(desk.session.types().eventType("Meet")).isEmpty();
    }

    @Test
    void given_another_schema_when_merged_then_only_what_lacks_is_added() {
        Schema addition = EcoreUtil.copy(SampleCorpus.schema());
        var meet = addition.getEventTypes().get(1);
        var place = SchemaFactory.eINSTANCE.createRole();
        place.setId("Place");
        meet.getRoles().add(place);
        meet.setColor("#ff0000");
        var talk = SchemaFactory.eINSTANCE.createEventType();
        talk.setId("Talk");
        addition.getEventTypes().add(talk);
        desk.run(new MergeSchema(addition));
        assertThat(desk.session.types().roles("Meet")).extracting("id").containsExactly("Participant", "Host", "Place");
        assertThat(desk.session.types().eventType("Talk")).isPresent();
        assertThat(desk.session.types().eventType("Meet").orElseThrow().getColor())
                .isNull();
        assertThat(addition.getEventTypes()).contains(talk);
        int steps = desk.session.history().done().size();
        desk.run(new MergeSchema(addition));
        assertThat(desk.session.history().done()).hasSize(steps);
    }
}
