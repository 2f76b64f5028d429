package org.peristiwa.exchange.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.Samples;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;

/** Whatever articles there are, what is found of them is the same whether it is kept in memory or not. */
class AnyArticlesTest {

    private static final int LONG = 60;

    /** Texts of one of few reports, each with some words that no other has: near and not so near duplicates. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<Integer> report = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> own = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1000);
        Arbitrary<String> text =
                report.flatMap(which -> own.flatMap(words -> number.map(seed -> text(which, words, seed))));
        return text.list().ofMaxSize(25);
    }

    private static String text(int report, int own, int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LONG; i++) {
            boolean isOwn = own > 0 && i % 10 == seed % 10 && i / 10 < own;
            text.append(isOwn ? "sendiri" + seed : "kata" + report + "x" + i).append(' ');
        }
        return text.toString();
    }

    private record Source(List<String> texts) implements ExportSource {

        @Override
        public Corpus corpus() {
            return CorpusFactory.eINSTANCE.createCorpus();
        }

        @Override
        public Schema schema() {
            return Samples.schema();
        }

        @Override
        public List<String> annotators() {
            return List.of("anna");
        }

        @Override
        public OptionalInt size() {
            return OptionalInt.of(texts.size());
        }

        @Override
        public DocumentStream open() {
            Iterator<String> rest = texts.iterator();
            int[] number = {0};
            return () ->
                    rest.hasNext() ? Optional.of(Samples.document("a" + number[0]++, rest.next())) : Optional.empty();
        }

        List<AnnotatedDocument> documents() throws IOException {
            List<AnnotatedDocument> documents = new ArrayList<>();
            DocumentStream stream = open();
            for (Optional<AnnotatedDocument> next = stream.next(); next.isPresent(); next = stream.next()) {
                documents.add(next.get());
            }
            return documents;
        }
    }

    private static List<String> splits(Source source, SplitPlan plan, int atHand) throws IOException {
        return new SplitSource(source, plan, Progress.NONE, new Shelf(atHand))
                .corpus().getSplits().stream()
                        .map(split -> split.getName() + split.getArticles())
                        .toList();
    }

    private static List<SplitLeaks.Leak> leaks(Source source, int atHand) throws IOException {
        Corpus corpus = source.corpus();
        for (String name : List.of("a", "b", "c")) {
            Split split = CorpusFactory.eINSTANCE.createSplit();
            split.setName(name);
            corpus.getSplits().add(split);
        }
        for (int i = 0; i < source.texts().size(); i++) {
            corpus.getSplits().get(i * 7 % 3).getArticles().add("a" + i);
        }
        SplitLeaks leaks = new SplitLeaks(corpus, new Shelf(atHand));
        source.documents().forEach(leaks::add);
        List<SplitLeaks.Leak> told = new ArrayList<>();
        leaks.tell(told::add);
        return told;
    }

    @Property(tries = 60)
    void given_articles_when_split_and_looked_through_for_leaks_then_all_is_as_in_memory(
            @ForAll("texts") List<String> texts,
            @ForAll @IntRange(max = 5) int atHand,
            @ForAll @IntRange(max = 9) int seed)
            throws IOException {
        Source source = new Source(texts);
        SplitPlan plan = plan(seed);

        assertThat(splits(source, plan, atHand)).isEqualTo(splits(source, plan, Shelf.AT_HAND));
        assertThat(leaks(source, atHand)).isEqualTo(leaks(source, Shelf.AT_HAND));
    }

    private static SplitPlan plan(int seed) throws ExchangeException {
        return SplitPlan.parse("train=6,dev=1,test=3", seed);
    }

    @Property(tries = 60)
    void given_articles_then_each_leak_is_told_with_the_first_of_another_split_that_came_before(
            @ForAll("texts") List<String> texts) throws IOException {
        Source source = new Source(texts);
        NearDuplicates duplicates = new NearDuplicates(new Shelf(2));
        for (AnnotatedDocument document : source.documents()) {
            duplicates.add(document.article().getId(), document.text());
        }
        ArticleGroups groups = duplicates.groups();
        List<String> expected = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            for (int article = first; article < groups.size(); article++) {
                for (int other = 0; other < article; other++) {
                    boolean together = groups.firstOf(article) == first && groups.firstOf(other) == first;
                    if (together && article * 7 % 3 != other * 7 % 3) {
                        expected.add(groups.article(article) + " " + groups.article(other));
                        break;
                    }
                }
            }
        }
        assertThat(leaks(source, 3))
                .extracting(leak -> leak.article() + " " + leak.other())
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    void given_numbers_then_they_come_in_order(@ForAll long[] numbers, @ForAll @IntRange(min = 1, max = 9) int atHand) {
        SortedNumbers sorted = new SortedNumbers(atHand);
        Arrays.stream(numbers).forEach(sorted::add);
        LongStream.Builder come = LongStream.builder();

        sorted.forEach(come::add);

        assertThat(come.build().toArray())
                .isEqualTo(Arrays.stream(numbers).sorted().toArray());
    }
}
