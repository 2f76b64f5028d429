package org.peristiwa.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage;
import org.peristiwa.model.schema.Text;

/** The corpus file and the schema come together by the same means as layers. */
class CorpusAndSchemaMergeTest {

    private static Corpus corpus() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("contoh");
        corpus.getArticles().add(article("rapat"));
        Split train = CorpusFactory.eINSTANCE.createSplit();
        train.setName("train");
        train.getArticles().add("rapat");
        corpus.getSplits().add(train);
        return corpus;
    }

    private static Article article(String id) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTitle(id);
        article.setTextHash("0".repeat(64));
        return article;
    }

    private static CorpusCluster cluster(String label) {
        CorpusCluster cluster = CorpusFactory.eINSTANCE.createCorpusCluster();
        cluster.setId("c1");
        cluster.setLabel(label);
        return cluster;
    }

    private static Schema schema() {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("small");
        EventType meet = SchemaFactory.eINSTANCE.createEventType();
        meet.setId("Meet");
        meet.getRoles().add(role("Participant"));
        schema.getEventTypes().add(meet);
        return schema;
    }

    private static Role role(String id) {
        Role role = SchemaFactory.eINSTANCE.createRole();
        role.setId(id);
        return role;
    }

    private static Text text(String language, String content) {
        Text text = SchemaFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setContent(content);
        return text;
    }

    @Test
    void given_articles_and_clusters_added_on_both_sides_then_all_are_there() throws CannotMergeException {
        Corpus base = corpus();
        Corpus ours = EcoreUtil.copy(base);
        ours.getArticles().add(article("banjir"));
        ours.getSplits().get(0).getArticles().add("banjir");
        ours.getClusters().add(cluster("Sari"));
        Corpus theirs = EcoreUtil.copy(base);
        theirs.getArticles().add(article("gempa"));
        theirs.getSplits().get(0).getArticles().add("gempa");
        theirs.getClusters().add(cluster("Wijaya"));
        theirs.getArticles().get(0).setTitle("Rapat besar");
        Merged<Corpus> merged = ThreeWayMerge.merge(base, ours, theirs);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.root().getArticles())
                .extracting(Article::getTitle)
                .containsExactly("Rapat besar", "banjir", "gempa");
        assertThat(merged.root().getSplits().get(0).getArticles()).containsExactly("rapat", "banjir", "gempa");
        assertThat(merged.root().getClusters())
                .extracting(cluster -> cluster.getId() + " " + cluster.getLabel())
                .containsExactly("c1 Sari", "c2 Wijaya");
    }

    @Test
    void given_an_article_that_each_moved_to_another_split_then_it_is_only_where_ours_has_it()
            throws CannotMergeException {
        Corpus base = corpus();
        Corpus ours = moved(base, "test");
        Corpus theirs = moved(base, "dev");
        Merged<Corpus> merged = ThreeWayMerge.merge(base, ours, theirs);
        assertThat(merged.root().getSplits())
                .extracting(split -> split.getName() + split.getArticles())
                .containsExactlyInAnyOrder("train[]", "test[rapat]", "dev[]");
        assertThat(merged.conflicts()).extracting(Conflict::path).containsExactly("splits[dev]/articles");
    }

    private static Corpus moved(Corpus base, String name) {
        Corpus corpus = EcoreUtil.copy(base);
        corpus.getSplits().get(0).getArticles().clear();
        Split split = CorpusFactory.eINSTANCE.createSplit();
        split.setName(name);
        split.getArticles().add("rapat");
        corpus.getSplits().add(split);
        return corpus;
    }

    @Test
    void given_two_articles_of_one_id_then_their_differences_are_conflicts() throws CannotMergeException {
        Corpus base = corpus();
        Corpus ours = EcoreUtil.copy(base);
        ours.getArticles().add(article("banjir"));
        Corpus theirs = EcoreUtil.copy(ours);
        theirs.getArticles().get(1).setTextHash("1".repeat(64));
        Merged<Corpus> merged = ThreeWayMerge.merge(base, ours, theirs);
        assertThat(merged.conflicts()).extracting(Conflict::path).containsExactly("articles[banjir]/textHash");
        assertThat(merged.root().getArticles()).hasSize(2);
    }

    @Test
    void given_types_roles_and_words_from_both_sides_then_the_schema_has_all() throws CannotMergeException {
        Schema base = schema();
        Schema ours = EcoreUtil.copy(base);
        ours.getEventTypes().get(0).getRoles().add(role("Place"));
        ours.getEventTypes().get(0).getLabels().add(text("id", "Bertemu"));
        Schema theirs = EcoreUtil.copy(base);
        theirs.getEventTypes().get(0).getRoles().get(0).setLower(2);
        theirs.getEventTypes().get(0).getLabels().add(text("en", "Meet"));
        theirs.getEventTypes().get(0).getLabels().add(text("id", "Berjumpa"));
        Merged<Schema> merged = ThreeWayMerge.merge(base, ours, theirs);
        EventType meet = merged.root().getEventTypes().get(0);
        assertThat(meet.getRoles()).extracting(Role::getId).containsExactly("Participant", "Place");
        assertThat(meet.getRoles().get(0).getLower()).isEqualTo(2);
        assertThat(meet.getLabels()).extracting(Text::getContent).containsExactlyInAnyOrder("Bertemu", "Meet");
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        "eventTypes[Meet]/labels[id]/content",
                        Conflict.Kind.CHANGED_BY_BOTH,
                        List.of(),
                        List.of("Bertemu"),
                        List.of("Berjumpa")));
    }

    @Test
    void given_the_model_then_each_key_of_a_list_is_an_attribute_of_what_it_holds() {
        for (EPackage model : List.of(CorpusPackage.eINSTANCE, LayerPackage.eINSTANCE, SchemaPackage.eINSTANCE)) {
            model.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .flatMap(type -> ((EClass) type).getEReferences().stream())
                    .filter(EReference::isContainment)
                    .forEach(list -> assertThat(list.getEReferenceType().getEAllAttributes())
                            .as(list.toString())
                            .containsAll(list.getEKeys()));
        }
        assertThat(SchemaPackage.Literals.SCHEMA__EVENT_TYPES.getEKeys()).isNotEmpty();
    }
}
