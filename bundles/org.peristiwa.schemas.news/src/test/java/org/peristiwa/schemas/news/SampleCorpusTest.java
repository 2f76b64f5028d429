package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/** The sample is a sound corpus, as the product itself would store it. */
class SampleCorpusTest {

    private final Corpus corpus = SampleCorpus.corpus();

    @Test
    void given_the_articles_when_counted_then_most_are_indonesian_and_each_is_short() {
        assertThat(corpus.getArticles()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(corpus.getArticles().stream().filter(article -> "id".equals(article.getLanguage())))
                .hasSizeGreaterThan(corpus.getArticles().size() / 2);
        assertThat(SampleCorpus.articles()).allSatisfy(article -> assertThat(
                        SampleCorpus.text(article).content().split("\\s+"))
                .hasSizeBetween(110, 280));
    }

    @Test
    void given_an_article_when_its_text_is_read_then_hash_and_creation_time_are_there() {
        for (Article article : corpus.getArticles()) {
            String hash = TextHash.of(SampleCorpus.text(article.getId()));
            assertThat(article.getTextHash()).isEqualTo(hash);
            assertThat(article.getCreated()).matches("2025-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00\\+\\d\\d:00");
            SampleCorpus.ANNOTATORS.forEach(annotator -> assertThat(
                            SampleCorpus.layer(annotator, article.getId()).getTextHash())
                    .isEqualTo(hash));
        }
    }

    @Test
    void given_the_schema_of_the_sample_when_compared_then_it_is_the_pack() throws IOException {
        assertThat(Files.readAllBytes(SampleCorpus.FOLDER.resolve("schema.peristiwa-schema")))
                .isEqualTo(new NewsEventsPack().open().readAllBytes());
        assertThat(corpus.getSchema()).isEqualTo("news-events");
    }

    @Test
    void given_a_layer_when_its_invariants_are_checked_then_none_is_broken() {
        for (Layer layer : SampleCorpus.layers()) {
            ArticleText text = SampleCorpus.text(layer.getArticle());
            assertThat(LayerInvariants.violations(layer, text)).isEmpty();
            assertThat(layer.getAnnotations()).isSortedAccordingTo(AnnotationOrder.INSTANCE);
            assertThat(layer.getSchema()).isEqualTo("news-events");
            assertThat(layer.getSchemaVersion()).isEqualTo("1.0");
        }
    }

    @Test
    void given_a_file_when_loaded_and_saved_then_no_byte_changes() throws IOException {
        try (Stream<Path> files = Files.walk(SampleCorpus.FOLDER)) {
            List<Path> models = files.filter(file -> file.toString().matches(".*\\.peristiwa(-ann|-schema)?"))
                    .toList();
            assertThat(models).hasSize(2 + SampleCorpus.articles().size() * SampleCorpus.ANNOTATORS.size());
            for (Path file : models) {
                assertThat(ModelFiles.write(ModelFiles.read(Files.newInputStream(file))))
                        .as(file.toString())
                        .isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void given_two_annotators_when_their_layers_are_compared_then_they_differ_everywhere() {
        for (String article : SampleCorpus.articles()) {
            Layer ani = bare("ani", article);
            Layer budi = bare("budi", article);
            Layer gold = bare("gold", article);
            assertThat(EcoreUtil.equals(ani, budi)).as(article).isFalse();
            assertThat(EcoreUtil.equals(ani, gold)).as(article).isFalse();
            assertThat(EcoreUtil.equals(budi, gold)).as(article).isFalse();
        }
    }

    /** The layer without who made it and when. */
    private static Layer bare(String annotator, String article) {
        Layer layer = EcoreUtil.copy(SampleCorpus.layer(annotator, article));
        layer.eUnset(layer.eClass().getEStructuralFeature("annotator"));
        layer.eUnset(layer.eClass().getEStructuralFeature("state"));
        for (Annotation annotation : layer.getAnnotations()) {
            annotation.eUnset(annotation.eClass().getEStructuralFeature("created"));
            annotation.eUnset(annotation.eClass().getEStructuralFeature("origin"));
            annotation.getNotes().clear();
        }
        return layer;
    }

    @Test
    void given_clusters_over_articles_when_followed_then_each_member_is_a_cluster_of_its_layer() {
        assertThat(corpus.getClusters()).hasSizeGreaterThan(5);
        for (CorpusCluster cluster : corpus.getClusters()) {
            assertThat(cluster.getMembers()).hasSizeGreaterThan(1);
            cluster.getMembers()
                    .forEach(member -> assertThat(SampleCorpus.layer(cluster.getAnnotator(), member.getArticle())
                                    .getAnnotations())
                            .filteredOn(Cluster.class::isInstance)
                            .extracting(Annotation::getId)
                            .contains(member.getCluster()));
        }
    }

    @Test
    void given_the_splits_when_joined_then_each_article_is_in_one_and_those_that_share_an_event_are_together() {
        assertThat(corpus.getSplits().stream().flatMap(split -> split.getArticles().stream()))
                .containsExactlyInAnyOrderElementsOf(SampleCorpus.articles());
        for (CorpusCluster cluster : corpus.getClusters()) {
            if (!cluster.getType().startsWith("Contact")) {
                continue;
            }
            assertThat(cluster.getMembers().stream()
                            .map(member -> splitOf(member.getArticle()))
                            .distinct())
                    .hasSize(1);
        }
    }

    private String splitOf(String article) {
        return corpus.getSplits().stream()
                .filter(split -> split.getArticles().contains(article))
                .map(Split::getName)
                .findFirst()
                .orElseThrow();
    }
}
