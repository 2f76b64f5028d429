package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.verbs.Desk.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.correction.RecordedCorrection;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.KnowledgeLink;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Clusters over articles, and what the corpus says of itself. */
class CorpusClusterVerbsTest {

    private static final LayerKey OTHER = new LayerKey("ani", "lain");

    private final Desk desk = new Desk();
    private final EntityMention menteri = desk.run(new MarkEntity(ANI, "Person", words("Menteri")));
    private final EntityMention sari = desk.run(new MarkEntity(ANI, "Person", words("Sari")));
    private final EntityMention wijaya = desk.run(new MarkEntity(ANI, "Person", words("Wijaya")));
    private final EntityMention duta = desk.run(new MarkEntity(ANI, "Person", words("Duta")));
    private final Cluster minister = desk.run(new JoinCluster(menteri, sari));
    private final Cluster envoy = desk.run(new JoinCluster(duta, wijaya));
    private Cluster elsewhere;
    private CorpusCluster gathered;

    @BeforeEach
    void gather() {
        desk.run(new AddArticle("lain", ArticleDetails.NONE, new ArticleText("Sari pulang. Ia lelah.")));
        desk.session.openLayer(OTHER);
        Mention name = desk.run(new MarkEntity(OTHER, "Person", Extent.of(0, 4)));
        Mention pronoun = desk.run(new MarkEntity(OTHER, "Person", Extent.of(13, 15)));
        elsewhere = desk.run(new JoinCluster(name, pronoun));
        gathered = desk.run(
                new AddCorpusCluster(ClusterKind.ENTITY, "ani", "", "Sari", List.of(here(minister), there(elsewhere))));
    }

    private static ClusterOfArticle here(Annotation cluster) {
        return new ClusterOfArticle("rapat", cluster.getId());
    }

    private static ClusterOfArticle there(Annotation cluster) {
        return new ClusterOfArticle("lain", cluster.getId());
    }

    private static List<ClusterOfArticle> members(CorpusCluster cluster) {
        return cluster.getMembers().stream().map(ClusterOfArticle::of).toList();
    }

    @Test
    void given_clusters_of_two_articles_when_gathered_then_each_is_in_one_only_and_of_its_kind() {
        assertThat(members(gathered)).containsExactly(here(minister), there(elsewhere));
        assertThatThrownBy(() ->
                        desk.run(new AddCorpusCluster(ClusterKind.ENTITY, "ani", "", "", List.of(here(minister)))))
                .isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new AddCorpusCluster(ClusterKind.EVENT, "ani", "", "", List.of(here(envoy)))))
                .isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new AddToCorpusCluster(gathered, here(menteri))))
                .isInstanceOf(EditException.class);
    }

    @Test
    void given_two_when_joined_and_split_again_then_members_and_links_go_along() {
        CorpusCluster second =
                desk.run(new AddCorpusCluster(ClusterKind.ENTITY, "ani", "Minister", "", List.of(here(envoy))));
        KnowledgeLink link = desk.run(new LinkCorpusCluster(second, "Wikidata", "Q1", "W"));
        desk.run(new JoinCorpusClusters(gathered, second));
        assertThat(members(gathered)).containsExactly(here(minister), there(elsewhere), here(envoy));
        assertThat(gathered.getType()).isEqualTo("Minister");
        assertThat(gathered.getLinks()).containsExactly(link);
        CorpusCluster split = desk.run(new SplitCorpusCluster(gathered, List.of(here(envoy)), "Wijaya"));
        assertThat(members(split)).containsExactly(here(envoy));
        assertThat(split.getId()).isNotEqualTo(gathered.getId());
        desk.run(new UnlinkCorpusCluster(gathered, link));
        desk.run(new DescribeCorpusCluster(gathered, "", "Menteri Sari"));
        assertThat(gathered.getLabel()).isEqualTo("Menteri Sari");
        desk.run(new LeaveCorpusCluster(split, here(envoy)));
        assertThat(desk.session.corpus().getClusters()).containsExactly(gathered);
        desk.run(new RemoveCorpusCluster(gathered));
        assertThat(desk.session.corpus().getClusters()).isEmpty();
    }

    @Test
    void given_a_member_when_its_cluster_is_deleted_or_dissolved_then_it_leaves_the_corpus_cluster() {
        desk.run(new LeaveCluster(sari, minister));
        assertThat(members(gathered)).containsExactly(there(elsewhere));
        desk.run(new DeleteAnnotations(elsewhere));
        assertThat(desk.session.corpus().getClusters()).isEmpty();
    }

    @Test
    void given_a_member_when_its_cluster_goes_into_another_then_that_one_takes_its_place() {
        desk.run(new JoinCluster(envoy, minister));
        assertThat(members(gathered)).containsExactly(here(envoy), there(elsewhere));
    }

    @Test
    void given_members_when_article_layer_or_annotator_go_then_they_leave() {
        desk.run(new RemoveArticle("lain"));
        assertThat(members(gathered)).containsExactly(here(minister));
        desk.run(new RemoveLayer(ANI));
        assertThat(desk.session.corpus().getClusters()).isEmpty();
        assertThatThrownBy(() -> desk.run(new RemoveLayer(ANI))).isInstanceOf(EditException.class);
    }

    @Test
    void given_an_annotator_when_removed_then_layers_and_clusters_go_along() {
        desk.run(new RemoveAnnotator("ani"));
        assertThat(desk.session.layers()).isEmpty();
        assertThat(desk.session.corpus().getClusters()).isEmpty();
    }

    @Test
    void given_a_corpus_when_described_then_it_says_so() {
        desk.run(new RenameCorpus("Berita"));
        desk.run(new SetLanguages(List.of("id", "en")));
        desk.run(new EditCorpusMetadata(Map.of("proyek", "uji")));
        desk.run(new RenameAnnotator("ani", "Ani Lestari"));
        desk.run(new AssignArticles("ani", List.of("lain", "rapat")));
        assertThat(desk.session.corpus().getLanguages()).containsExactly("id", "en");
        assertThat(desk.session.corpus().getName()).isEqualTo("Berita");
        assertThat(desk.session.corpus().getMetadata()).hasSize(1);
        assertThat(desk.session.corpus().getAnnotators().get(0).getAssignments())
                .containsExactly("lain", "rapat");
        assertThatThrownBy(() -> desk.run(new RenameCorpus(" "))).isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new SetLanguages(List.of("?")))).isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new AssignArticles("ani", List.of("none"))))
                .isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new RenameAnnotator("none", ""))).isInstanceOf(EditException.class);
    }

    @Test
    void given_an_article_with_corrections_when_added_then_they_are_kept() {
        Article article = desk.session.article("lain").orElseThrow();
        desk.run(new CorrectText(OTHER, new Span(0, 4), "Dewi"));
        Article copy = desk.run(new AddArticle(
                "salinan", ArticleDetails.NONE, desk.session.text("lain"), RecordedCorrection.of(article)));
        assertThat(copy.getCorrections()).hasSize(1);
        assertThat(copy.getCorrections().get(0).getInserted()).isEqualTo("Dewi");
    }
}
