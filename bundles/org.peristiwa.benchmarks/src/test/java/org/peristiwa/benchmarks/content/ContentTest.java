package org.peristiwa.benchmarks.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.store.internal.ModelFiles;
import org.peristiwa.text.internal.NewsSegmenter;

/** What is measured is what docs/performance.md says it is. */
class ContentTest {

    private static final int TOKENS = 20_000;
    private static final int MENTIONS = 2_000;

    private final LongArticle article = new LongArticle(TOKENS);

    private Layer layer() {
        return LongLayer.of(article, MENTIONS, "ani", "panjang", "0");
    }

    @Test
    void given_a_number_of_tokens_when_the_article_is_cut_then_it_has_that_many() {
        assertThat(new NewsSegmenter()
                        .segment(article.text(), Locale.forLanguageTag("id"))
                        .tokens())
                .hasSize(TOKENS);
    }

    @Test
    void given_a_number_of_mentions_then_the_layer_has_that_many_and_is_sound() {
        assertThat(layer().getAnnotations().stream().filter(Mention.class::isInstance))
                .hasSize(MENTIONS);
        assertThat(LayerInvariants.violations(layer(), article.text())).isEmpty();
    }

    @Test
    void given_the_same_size_when_made_again_then_the_layer_has_the_same_bytes() {
        assertThat(ModelFiles.bytes(layer())).isEqualTo(ModelFiles.bytes(layer()));
    }

    @Test
    void given_a_corpus_of_articles_when_opened_then_each_has_its_layer() {
        try (BenchmarkCorpus corpus = BenchmarkCorpus.ofArticles(3);
                CorpusSession session = corpus.open()) {
            assertThat(session.layers()).hasSize(3).allSatisfy(key -> assertThat(session.layer(key))
                    .isPresent());
        }
    }

    @Test
    void given_a_layer_when_put_into_a_cas_then_everything_is_there_after_a_trip_through_xmi() throws Exception {
        CAS made = UimaLayer.empty();
        UimaLayer.fill(made, layer());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmiCasSerializer.serialize(made, out);
        CAS read = UimaLayer.empty();
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(out.toByteArray()), read);
        assertThat(read.getIndexRepository().getIndexedFSs())
                .hasSameSizeAs(made.getIndexRepository().getIndexedFSs())
                .hasSize(layer().getAnnotations().size());
        assertThat(read.getAnnotationIndex()).hasSize(MENTIONS);
    }
}
