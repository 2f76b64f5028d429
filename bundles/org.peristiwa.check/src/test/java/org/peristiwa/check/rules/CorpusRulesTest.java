package org.peristiwa.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peristiwa.check.MarkedArticle;
import org.peristiwa.check.Problem;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.SetLayerState;
import org.peristiwa.edit.verbs.SetSplits;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage.Literals;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;

/** Rules on the corpus as such, and on layers as wholes. */
class CorpusRulesTest {

    private final MarkedArticle article = new MarkedArticle("Sari bertemu Wijaya.");

    private void addArticle(String id) {
        article.session().execute(new AddArticle(id, ArticleDetails.NONE, new ArticleText("Banjir.")));
    }

    private void assign(Annotator annotator, String articleId) {
        article.change(context -> context.changes().add(annotator, Literals.ANNOTATOR__ASSIGNMENTS, articleId));
    }

    @Test
    void given_assignments_then_unknown_articles_and_articles_of_nobody_are_found() {
        addArticle("banjir");
        assertThat(article.corpusFindings("assignments")).as("all do all").isEmpty();
        assign(article.session().corpus().getAnnotators().get(0), "rapat");
        assign(article.session().corpus().getAnnotators().get(0), "lama");
        assertThat(article.corpusFindings("assignments"))
                .containsExactlyInAnyOrder(
                        "ani is assigned the article lama, which is not in the corpus", "banjir is assigned to nobody");
        assertThat(new RuleChecker(List.of(new Assignments())).checkCorpus(article.session()))
                .extracting(Problem::article)
                .as("what is about an article is shown there")
                .containsExactly("", "banjir");
    }

    @Test
    void given_a_layer_on_an_article_that_was_given_to_others_then_it_says_so() {
        article.entity("Person", "Sari");
        assertThat(article.findings("unassigned-layer")).isEmpty();
        addArticle("banjir");
        assign(article.session().corpus().getAnnotators().get(0), "banjir");
        assertThat(article.findings("unassigned-layer")).containsExactly("rapat is not assigned to ani");
    }

    @Test
    void given_splits_then_articles_in_none_or_two_and_unknown_ones_are_found() {
        addArticle("banjir");
        assertThat(article.corpusFindings("splits")).as("not split at all").isEmpty();
        article.session().execute(new SetSplits(Map.of("train", List.of("rapat"))));
        assertThat(article.corpusFindings("splits")).containsExactly("banjir is in no split");
        article.change(context -> {
            var test = CorpusFactory.eINSTANCE.createSplit();
            test.setName("test");
            test.getArticles().addAll(List.of("rapat", "banjir", "lama"));
            context.changes().add(article.session().corpus(), Literals.CORPUS__SPLITS, test);
        });
        assertThat(article.corpusFindings("splits"))
                .containsExactlyInAnyOrder(
                        "rapat is in the splits train and test",
                        "The split test names the article lama, which is not in the corpus");
    }

    private void gather(String id, ClusterKind kind, String... members) {
        article.change(context -> {
            CorpusCluster cluster = CorpusFactory.eINSTANCE.createCorpusCluster();
            cluster.setId(id);
            cluster.setKind(kind);
            cluster.setAnnotator("ani");
            for (String member : members) {
                CorpusClusterMember one = CorpusFactory.eINSTANCE.createCorpusClusterMember();
                one.setArticle(member.split(" ", -1)[0]);
                one.setCluster(member.split(" ", -1)[1]);
                cluster.getMembers().add(one);
            }
            context.changes().add(article.session().corpus(), Literals.CORPUS__CLUSTERS, cluster);
        });
    }

    @Test
    void given_a_cluster_over_articles_then_members_that_are_not_there_or_of_the_other_kind_are_found() {
        String sari = article.cluster(article.entity("Person", "Sari")).getId();
        gather("k1", ClusterKind.ENTITY, "rapat " + sari);
        assertThat(article.corpusFindings("corpus-cluster")).isEmpty();
        gather("k2", ClusterKind.EVENT, "rapat c99", "lama c1");
        gather("k3", ClusterKind.ENTITY, "rapat " + sari);
        assertThat(article.corpusFindings("corpus-cluster"))
                .containsExactlyInAnyOrder(
                        "Cluster k2: ani has no such cluster in rapat: c99",
                        "Cluster k2: ani has no such cluster in lama: c1",
                        "Cluster " + sari + " of rapat is in k1 and in k3");
    }

    @Test
    void given_a_cluster_over_articles_then_its_members_are_of_related_types() {
        String sari = article.cluster(article.entity("Minister", "Sari")).getId();
        String wijaya = article.cluster(article.entity("Person", "Wijaya")).getId();
        gather("k1", ClusterKind.ENTITY, "rapat " + sari, "rapat " + wijaya);
        assertThat(article.corpusFindings("corpus-cluster-type")).isEmpty();
        String place = article.cluster(article.entity("Place", "bertemu")).getId();
        gather("k2", ClusterKind.ENTITY, "rapat " + sari, "rapat " + place);
        assertThat(article.corpusFindings("corpus-cluster-type"))
                .containsExactly("Cluster k2 of Minister: " + place + " is Place");
    }

    @Test
    void given_a_layer_that_is_done_then_it_holds_an_event() {
        article.layer();
        article.session().execute(new SetLayerState(MarkedArticle.ANI, LayerState.DONE));
        assertThat(article.findings("empty-done"))
                .containsExactly("The article is marked as done and has no annotation");
        article.entity("Person", "Sari");
        assertThat(article.findings("empty-done")).containsExactly("The article is marked as done and has no event");
        article.event("Meet", "bertemu");
        assertThat(article.findings("empty-done")).isEmpty();
    }

    @Test
    void given_a_schema_that_names_what_it_lacks_then_each_name_is_found() {
        Consumer<Schema> spoil = schema -> {
            EventType meet = schema.getEventTypes().get(1);
            meet.getAttributes().add("Mood");
            meet.setParent("Gathering");
            FillerType filler = SchemaFactory.eINSTANCE.createFillerType();
            filler.setType("Robot");
            meet.getRoles().get(0).getFillerTypes().add(filler);
            schema.getEntityTypes().get(0).setParent("Minister");
        };
        assertThat(article.corpusFindings("schema-names")).isEmpty();
        assertThat(new MarkedArticle("x", spoil).corpusFindings("schema-names"))
                .containsExactlyInAnyOrder(
                        "Schema: Meet is below Gathering, which is not there",
                        "Schema: Meet carries the attribute Mood, which is not there",
                        "Schema: Meet Place takes Robot, which is not there",
                        "Schema: Person is below itself",
                        "Schema: Minister is below itself");
    }

    @Test
    void given_a_new_annotator_then_nothing_is_wrong_with_the_corpus() {
        article.session().execute(new AddAnnotator("budi", ""));
        for (String rule : List.of("assignments", "splits", "corpus-cluster", "schema-names", "guideline-rule")) {
            assertThat(article.corpusFindings(rule)).isEmpty();
        }
    }
}
