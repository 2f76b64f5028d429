package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.text.TextFile;

/** A list of articles that keeps them as lines is the list that EMF would keep. */
class AnyArticleListTest {

    private static final String HASH = TextFile.sha256(new byte[0]);

    private final Corpus expected = CorpusFactory.eINSTANCE.createCorpus();
    private int made;

    @Property(tries = 300)
    void given_any_work_on_it_then_it_holds_and_finds_what_the_list_of_emf_does(
            @ForAll @IntRange(max = 5) int atHand, @ForAll long seed) {
        expected.getArticles().clear();
        Random random = new Random(seed);
        Corpus corpus = ListedArticles.emptyCorpus(atHand);
        for (int i = 0; i < 80; i++) {
            if (random.nextInt(3) > 0) {
                add(corpus, random);
            } else if (!corpus.getArticles().isEmpty()) {
                change(corpus, random);
            }
            if (i == 50 && random.nextInt(20) == 0) {
                System.gc();
            }
        }
        assertSame(corpus);
    }

    @Property(tries = 100)
    void given_changes_since_it_was_found_sound_then_a_fault_is_found_as_in_any_corpus(
            @ForAll @IntRange(max = 5) int atHand, @ForAll long seed) {
        expected.getArticles().clear();
        Random random = new Random(seed);
        Corpus corpus = ListedArticles.emptyCorpus(atHand);
        for (int i = 0; i < 20; i++) {
            add(corpus, random);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(CorpusFault.of(corpus)).isEqualTo(CorpusFault.of(expected));
            int at = random.nextInt(expected.getArticles().size());
            String other = expected.getArticles()
                    .get(random.nextInt(expected.getArticles().size()))
                    .getId();
            switch (random.nextInt(6)) {
                case 0 -> both(corpus, at, article -> article.setTextHash("0"));
                case 1 -> both(corpus, at, article -> article.setId(other.toLowerCase(Locale.ROOT)));
                case 2 -> both(corpus, at, article -> article.setId("../x"));
                case 3 -> both(corpus, at, article -> article.setTextHash(HASH));
                case 4 -> both(corpus, at, article -> article.setId("C" + made));
                default -> add(corpus, random);
            }
            made++;
        }
    }

    /** Mostly at one place, until there is no room left between two. */
    private void add(Corpus corpus, Random random) {
        int size = expected.getArticles().size();
        int at = random.nextInt(4) == 0 ? random.nextInt(size + 1) : Math.min(1, size);
        Article article = article("A" + made++);
        expected.getArticles().add(at, article);
        corpus.getArticles().add(at, EcoreUtil.copy(article));
    }

    private void change(Corpus corpus, Random random) {
        int at = random.nextInt(expected.getArticles().size());
        Article one = corpus.getArticles().get(at);
        assertThat(corpus.getArticles().get(at)).isSameAs(one);
        assertThat(corpus.getArticles().indexOf(one)).isEqualTo(at);
        assertThat(one.eContainer()).isSameAs(corpus);
        switch (random.nextInt(4)) {
            case 0 -> {
                expected.getArticles().remove(at);
                corpus.getArticles().remove(one);
                assertThat(one.eContainer()).isNull();
            }
            case 1 -> both(corpus, at, article -> article.setTitle("Judul <" + made + ">"));
            case 2 -> both(corpus, at, article -> article.getMetadata().get(0).setValue("baru " + made));
            default -> {
                ListedArticles table = (ListedArticles) corpus.getArticles();
                table.gone(one);
                both(corpus, at, article -> article.setId("B" + made));
                table.listed(one);
                made++;
            }
        }
    }

    private void both(Corpus corpus, int at, Consumer<Article> change) {
        change.accept(expected.getArticles().get(at));
        change.accept(corpus.getArticles().get(at));
    }

    private void assertSame(Corpus corpus) {
        assertThat(EcoreUtil.equals(List.copyOf(corpus.getArticles()), expected.getArticles()))
                .isTrue();
        assertThat(XmiWriter.write(corpus)).isEqualTo(XmiWriter.write(expected));
        ListedArticles table = (ListedArticles) corpus.getArticles();
        for (Article article : expected.getArticles()) {
            assertThat(table.article(article.getId()).orElseThrow().getTitle()).isEqualTo(article.getTitle());
            assertThat(table.articleIgnoringCase(article.getId().toLowerCase(Locale.ROOT)))
                    .isPresent();
        }
        assertThat(table.article("none")).isEmpty();
        assertThat(table.articleIgnoringCase("NONE")).isEmpty();
    }

    private static Article article(String id) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTextHash(HASH);
        Metadata metadata = CorpusFactory.eINSTANCE.createMetadata();
        metadata.setKey("kunci");
        metadata.setValue("nilai");
        article.getMetadata().add(metadata);
        return article;
    }
}
