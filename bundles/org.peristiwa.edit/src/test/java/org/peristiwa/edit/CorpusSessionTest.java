package org.peristiwa.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusChange.Kind;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.text.Extent;

class CorpusSessionTest {

    private final CorpusSession session = SampleCorpus.open();
    private final Layer layer = session.openLayer(ANI);

    /** A verb written for a test. */
    private record Doing<R>(String key, Function<EditContext, R> what) implements Verb<R> {

        @Override
        public VerbLabel label() {
            return VerbLabel.of(key);
        }

        @Override
        public R apply(EditContext context) {
            return what.apply(context);
        }
    }

    private EntityMention mark(EditContext context, int begin, int end) {
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setId(context.newId(layer, "m"));
        mention.setExtent(Extent.of(begin, end));
        context.changes().add(layer, LayerPackage.Literals.LAYER__ANNOTATIONS, mention);
        return mention;
    }

    private EntityMention mark(int begin, int end) {
        return session.execute(new Doing<>("mark", context -> mark(context, begin, end)));
    }

    @Test
    void given_a_step_when_undone_and_redone_then_model_and_index_follow() {
        EntityMention mention = mark(0, 7);
        assertThat(session.index(layer).at(3)).containsExactly(mention);
        session.history().undo();
        assertThat(layer.getAnnotations()).isEmpty();
        assertThat(session.index(layer).at(3)).isEmpty();
        session.history().redo();
        assertThat(session.index(layer).annotation(mention.getId())).containsSame(mention);
        assertThat(session.history().done()).containsExactly(VerbLabel.of("mark"));
    }

    @Test
    void given_a_verb_that_throws_when_executed_then_nothing_has_changed() {
        List<CorpusChange> heard = new ArrayList<>();
        session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                heard.add(change);
            }
        });
        assertThatThrownBy(() -> session.execute(new Doing<>("fails", context -> {
                    mark(context, 0, 7);
                    throw new EditException("no");
                })))
                .isInstanceOf(EditException.class);
        assertThat(layer.getAnnotations()).isEmpty();
        assertThat(session.history().undoable()).isEmpty();
        assertThat(session.hasUnsavedChanges()).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void given_an_extent_past_the_text_when_executed_then_the_verb_is_taken_back() {
        assertThatThrownBy(() -> mark(0, 700))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("reaches past the text");
        assertThat(layer.getAnnotations()).isEmpty();
        assertThat(session.index(layer).mentions()).isEmpty();
    }

    @Test
    void given_an_extent_inside_a_surrogate_pair_when_executed_then_the_verb_is_taken_back() {
        int emoji = SampleCorpus.TEXT.indexOf("😀");
        assertThatThrownBy(() -> mark(emoji + 1, emoji + 2)).hasMessageContaining("surrogate pair");
    }

    @Test
    void given_a_deleted_annotation_when_another_is_made_then_its_id_is_new_even_after_saving_and_opening()
            throws Exception {
        var storage = SampleCorpus.storage();
        CorpusSession first = SampleCorpus.open(storage);
        Layer opened = first.openLayer(ANI);
        EntityMention gone = first.execute(new Doing<>("mark", context -> {
            EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
            mention.setId(context.newId(opened, "m"));
            mention.setExtent(Extent.of(0, 7));
            context.changes().add(opened, LayerPackage.Literals.LAYER__ANNOTATIONS, mention);
            return mention;
        }));
        first.execute(new Doing<>("delete", context -> {
            context.changes().remove(opened, LayerPackage.Literals.LAYER__ANNOTATIONS, gone);
            return gone;
        }));
        first.saveAll();
        CorpusSession second = SampleCorpus.open(storage);
        String id = second.execute(new Doing<>("id", context -> context.newId(second.openLayer(ANI), "m")));
        assertThat(id).isNotEqualTo(gone.getId());
    }

    @Test
    void given_a_saved_layer_when_undone_back_and_forth_then_unsaved_follows_the_saved_state() throws Exception {
        assertThat(session.hasUnsavedChanges()).isFalse();
        mark(0, 7);
        assertThat(session.unsavedLayers()).containsExactly(ANI);
        session.save(ANI);
        assertThat(session.hasUnsavedChanges()).isFalse();
        mark(8, 12);
        session.history().undo();
        assertThat(session.hasUnsavedChanges()).isFalse();
        session.history().undo();
        assertThat(session.unsavedLayers()).containsExactly(ANI);
        session.history().redo();
        assertThat(session.hasUnsavedChanges()).isFalse();
        session.history().undo();
        mark(13, 20);
        assertThat(session.unsavedLayers()).containsExactly(ANI);
        session.history().undo();
        assertThat(session.unsavedLayers()).containsExactly(ANI);
    }

    @Test
    void given_a_listener_that_executes_a_verb_when_told_then_all_hear_the_steps_in_order() {
        List<String> heard = new ArrayList<>();
        session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                if (change.label().key().equals("first")) {
                    session.execute(new Doing<>("second", context -> mark(context, 8, 12)));
                }
            }
        });
        session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                heard.add(change.label().key());
            }
        });
        session.execute(new Doing<>("first", context -> mark(context, 0, 7)));
        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void given_a_listener_that_fails_when_told_then_the_others_hear_and_the_change_stays() {
        List<Kind> heard = new ArrayList<>();
        session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                throw new IllegalStateException("on purpose");
            }
        });
        ListenerHandle handle = session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                heard.add(change.kind());
            }
        });
        mark(0, 7);
        session.history().undo();
        handle.close();
        session.history().redo();
        assertThat(heard).containsExactly(Kind.DONE, Kind.UNDONE);
    }

    @Test
    void given_a_verb_in_a_verb_when_executed_then_it_is_refused() {
        assertThatThrownBy(() -> session.execute(new Doing<>("outer", context -> mark(0, 7))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void given_a_character_that_no_file_can_hold_when_set_then_the_verb_is_taken_back() {
        EntityMention mention = mark(0, 7);
        assertThatThrownBy(() -> session.execute(new Doing<>("creator", context -> {
                    context.changes().set(mention, LayerPackage.Literals.ANNOTATION__CREATOR, "a\u0001b");
                    return mention;
                })))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("U+0001");
        assertThat(mention.getCreator()).isNull();
    }

    @Test
    void given_an_annotation_that_others_name_when_removed_alone_then_the_verb_is_taken_back() {
        EntityMention mention = mark(0, 7);
        session.execute(new Doing<>("cluster", context -> {
            var entity = LayerFactory.eINSTANCE.createEntity();
            entity.setId(context.newId(layer, "c"));
            entity.getMentions().add(mention);
            context.changes().add(layer, LayerPackage.Literals.LAYER__ANNOTATIONS, entity);
            return entity;
        }));
        assertThatThrownBy(() -> session.execute(new Doing<>("delete", context -> {
                    context.changes().remove(layer, LayerPackage.Literals.LAYER__ANNOTATIONS, mention);
                    return mention;
                })))
                .isInstanceOf(EditException.class);
        assertThat(session.index(layer).clustersOf(mention)).hasSize(1);
    }

    @Test
    void given_an_unknown_article_when_its_layer_is_opened_then_it_is_refused() {
        assertThatThrownBy(() -> session.openLayer(new LayerKey("ani", "nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThat(session.layer(new LayerKey("budi", "rapat"))).isEmpty();
    }
}
