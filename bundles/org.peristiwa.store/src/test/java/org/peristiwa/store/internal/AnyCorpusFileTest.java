package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.text.TextFile;

/** The file of a corpus is not read back when it is saved: what is let pass has to be what reads. */
class AnyCorpusFileTest {

    private static final Path FILE = Path.of("corpus.peristiwa");
    private static final @Nullable String[] IDS = {
        "a", "A", "b", "b-1", "rapat", "Rapat", "../x", "", " ", "é", "\u0000", "c.txt", null
    };
    private static final @Nullable String[] VALUES = {
        "Rapat", "a < b & \"c\"", "]]>", "baris\r\nbaru\t", "😀", "\ud83d", "\u0001", "\uFFFE", "\u2028", "", null
    };
    private static final String HASH = TextFile.sha256(new byte[0]);

    @Property(tries = 2000)
    void given_any_corpus_when_it_is_let_pass_then_its_file_reads_as_the_same_and_else_it_does_not_read(
            @ForAll long seed) throws IOException {
        Corpus corpus = corpus(new Random(seed));
        boolean reads = reads(corpus);
        try {
            FileContent content = ModelFiles.sound(corpus, FILE);
            assertThat(reads).isTrue();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            content.writeTo(written);
            assertThat(written.toByteArray()).isEqualTo(XmiWriter.write(corpus));
            assertThat(content.sha256()).isEqualTo(TextFile.sha256(written.toByteArray()));
        } catch (CorpusWriteException e) {
            assertThat(reads).as(e.getMessage()).isFalse();
        }
    }

    @Property(tries = 2000)
    void given_any_corpus_when_its_file_is_read_article_by_article_then_it_is_the_same_wherever_it_reads(
            @ForAll long seed, @ForAll @IntRange(max = 5) int atHand) throws IOException {
        Corpus corpus = corpus(new Random(seed));
        byte[] file;
        try {
            file = XmiWriter.write(corpus);
        } catch (IllegalArgumentException e) {
            return;
        }
        Optional<Corpus> read = LongCorpusFile.read(new ByteArrayInputStream(file), atHand);
        assertThat(read.isPresent()).isEqualTo(reads(corpus));
        read.ifPresent(same -> {
            assertThat(EcoreUtil.equals(same, corpus)).isTrue();
            assertThat(XmiWriter.write(same)).isEqualTo(file);
        });
    }

    private static boolean reads(Corpus corpus) {
        try {
            return EcoreUtil.equals(corpus, ModelFiles.corpus(XmiWriter.write(corpus), "f"));
        } catch (CorpusFileException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Mostly good, as else hardly any would pass; now and then larger than the writer's buffer. */
    private static Corpus corpus(Random random) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName(value(random));
        corpus.getLanguages().add("id");
        int articles = random.nextInt(20) == 0 ? 1_000 : random.nextInt(4);
        for (int i = 0; i < articles; i++) {
            Article article = CorpusFactory.eINSTANCE.createArticle();
            article.setId(id(random, i));
            article.setTitle(value(random));
            article.setTextHash(random.nextInt(30 + articles) == 0 ? "0" : HASH);
            Metadata metadata = CorpusFactory.eINSTANCE.createMetadata();
            metadata.setKey("key");
            metadata.setValue(value(random));
            article.getMetadata().add(metadata);
            corpus.getArticles().add(article);
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
            annotator.setId(id(random, i));
            corpus.getAnnotators().add(annotator);
        }
        for (int i = 0; i < random.nextInt(2); i++) {
            CorpusCluster cluster = CorpusFactory.eINSTANCE.createCorpusCluster();
            cluster.setId(random.nextInt(8) == 0 ? null : "c1");
            corpus.getClusters().add(cluster);
        }
        return corpus;
    }

    private static @Nullable String id(Random random, int number) {
        return random.nextInt(20 + number) == 0 ? IDS[random.nextInt(IDS.length)] : "x" + number;
    }

    private static @Nullable String value(Random random) {
        return random.nextInt(40) == 0 ? VALUES[random.nextInt(VALUES.length)] : "Rapat di Jakarta";
    }
}
