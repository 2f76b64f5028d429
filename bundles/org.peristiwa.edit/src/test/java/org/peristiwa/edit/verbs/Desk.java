package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** An open corpus on which every verb is done, undone and done again, and everything looked at in between. */
public final class Desk {

    public final CorpusSession session;
    public final Layer layer;

    public Desk() {
        this(SampleCorpus.open());
    }

    /** With further layers that are open from the beginning, as no undo closes one. */
    Desk(LayerKey... open) {
        this();
        for (LayerKey key : open) {
            session.openLayer(key);
        }
    }

    public Desk(CorpusSession session) {
        this.session = session;
        this.layer = session.openLayer(SampleCorpus.ANI);
    }

    public LayerIndex index() {
        return session.index(layer);
    }

    /** Where these words stand in the sample text. */
    public static Extent words(String words) {
        int begin = SampleCorpus.TEXT.indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return Extent.of(begin, begin + words.length());
    }

    public <R> R run(Verb<R> verb) {
        List<EObject> before = snapshot();
        R result = session.execute(verb);
        List<EObject> after = snapshot();
        verify();
        if (!EcoreUtil.equals(before, after)) {
            session.history().undo();
            verify();
            assertThat(EcoreUtil.equals(before, snapshot())).as("undone").isTrue();
            session.history().redo();
            verify();
            assertThat(EcoreUtil.equals(after, snapshot())).as("done again").isTrue();
        }
        return result;
    }

    /** Copies of the corpus, the schema and all layers that hold anything. */
    public List<EObject> snapshot() {
        List<EObject> all = new ArrayList<>(List.of(session.corpus(), session.schema()));
        for (LayerKey key : session.layers()) {
            all.add(session.layer(key).orElseThrow());
        }
        return new ArrayList<>(EcoreUtil.copyAll(all));
    }

    public void verify() {
        for (CorpusCluster cluster : session.corpus().getClusters()) {
            assertThat(cluster.getMembers()).isNotEmpty().allSatisfy(member -> assertThat(
                            session.layer(new LayerKey(cluster.getAnnotator(), member.getArticle()))
                                    .map(session::index)
                                    .flatMap(index -> index.annotation(member.getCluster())))
                    .isPresent());
        }
        for (LayerKey key : session.layers()) {
            Layer one = session.layer(key).orElseThrow();
            assertThat(LayerInvariants.violations(one, session.text(key.article())))
                    .isEmpty();
            assertThat(one.getTextHash()).isEqualTo(TextHash.of(session.text(key.article())));
            verifyIndex(session.index(one), new IndexedLayer(EcoreUtil.copy(one)).lookup(), one);
        }
    }

    private static void verifyIndex(LayerIndex kept, LayerIndex fresh, Layer layer) {
        assertThat(ids(kept.mentions())).isEqualTo(ids(fresh.mentions()));
        assertThat(ids(kept.events())).isEqualTo(ids(fresh.events()));
        assertThat(kept.size()).isEqualTo(fresh.size());
        for (int offset = 0; offset < SampleCorpus.TEXT.length(); offset += 3) {
            assertThat(ids(kept.at(offset))).isEqualTo(ids(fresh.at(offset)));
        }
        for (Annotation annotation : layer.getAnnotations()) {
            Annotation twin = fresh.annotation(annotation.getId()).orElseThrow();
            assertThat(kept.annotation(annotation.getId())).containsSame(annotation);
            verifyReferences(annotation, kept, twin, fresh);
        }
        assertInOrder(layer);
    }

    private static void verifyReferences(Annotation own, LayerIndex kept, Annotation twin, LayerIndex fresh) {
        assertThat(ids(kept.referrers(own))).containsExactlyInAnyOrderElementsOf(ids(fresh.referrers(twin)));
        if (own instanceof Filler filler && twin instanceof Filler other) {
            assertThat(ids(kept.relationsOf(filler)))
                    .containsExactlyInAnyOrderElementsOf(ids(fresh.relationsOf(other)));
            Function<Collection<Argument>, List<String>> argumentIds =
                    all -> all.stream().map(Argument::getId).toList();
            assertThat(argumentIds.apply(kept.argumentsFilledBy(filler)))
                    .containsExactlyInAnyOrderElementsOf(argumentIds.apply(fresh.argumentsFilledBy(other)));
        }
        if (own instanceof Mention mention && twin instanceof Mention other) {
            assertThat(ids(kept.clustersOf(mention))).containsExactlyInAnyOrderElementsOf(ids(fresh.clustersOf(other)));
        }
    }

    /** A fresh index sorts what it is given: were a list out of order, the copy would differ from its original. */
    private static void assertInOrder(Layer layer) {
        Layer sorted = new IndexedLayer(EcoreUtil.copy(layer)).layer();
        assertThat(ids(layer.getAnnotations())).isEqualTo(ids(sorted.getAnnotations()));
        for (int i = 0; i < layer.getAnnotations().size(); i++) {
            if (layer.getAnnotations().get(i) instanceof Entity entity) {
                assertThat(ids(entity.getMentions()))
                        .isEqualTo(ids(((Entity) sorted.getAnnotations().get(i)).getMentions()));
            } else if (layer.getAnnotations().get(i) instanceof Event event) {
                assertThat(ids(event.getMentions()))
                        .isEqualTo(ids(((Event) sorted.getAnnotations().get(i)).getMentions()));
            }
        }
    }

    static List<String> ids(Collection<? extends Annotation> annotations) {
        return annotations.stream().map(Annotation::getId).toList();
    }
}
