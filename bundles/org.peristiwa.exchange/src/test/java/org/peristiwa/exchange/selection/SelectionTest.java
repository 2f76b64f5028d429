package org.peristiwa.exchange.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.Samples;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** What of a corpus an export takes. */
class SelectionTest {

    private record Source(Corpus corpus, List<AnnotatedDocument> documents) implements ExportSource {

        @Override
        public Schema schema() {
            return Samples.schema();
        }

        @Override
        public List<String> annotators() {
            return List.of("anna", "gold");
        }

        @Override
        public OptionalInt size() {
            return OptionalInt.of(documents.size());
        }

        @Override
        public DocumentStream open() {
            var rest = documents.iterator();
            return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        }
    }

    private static Source source(int articles) {
        List<AnnotatedDocument> documents = IntStream.range(0, articles)
                .mapToObj(i -> Samples.document("a" + i, "Orang" + (char) ('A' + i) + " bernomor " + i * 7919))
                .toList();
        return new Source(Samples.corpus(), documents);
    }

    private static List<AnnotatedDocument> read(ExportSource source) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (DocumentStream stream = source.open()) {
            for (Optional<AnnotatedDocument> next = stream.next(); next.isPresent(); next = stream.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }

    private static List<Integer> sizes(ExportSource source) {
        return source.corpus().getSplits().stream()
                .map(split -> split.getArticles().size())
                .toList();
    }

    @Test
    void given_a_plan_when_split_then_shares_are_met_every_article_is_in_one_split_and_the_seed_decides()
            throws IOException {
        SplitPlan plan = SplitPlan.parse("train=8,dev=1,test=1", 7);
        ExportSource split = new SplitSource(source(20), plan, Progress.NONE);
        assertThat(sizes(split)).containsExactly(16, 2, 2);
        assertThat(split.corpus().getSplits().stream().flatMap(each -> each.getArticles().stream()))
                .doesNotHaveDuplicates()
                .hasSize(20);
        assertThat(members(new SplitSource(source(20), plan, Progress.NONE))).isEqualTo(members(split));
        assertThat(members(new SplitSource(source(20), SplitPlan.parse("train=8,dev=1,test=1", 8), Progress.NONE)))
                .isNotEqualTo(members(split));
    }

    private static List<String> members(ExportSource source) {
        return source.corpus().getSplits().stream()
                .map(Split::getArticles)
                .map(String::valueOf)
                .toList();
    }

    private static final String REPORT =
            "Presiden Arya Mahendra menerima surat kepercayaan Duta Besar Swedia di Istana Merdeka, Jakarta, hari"
                    + " Kamis pukul sembilan pagi. Seusai upacara keduanya berbincang selama dua puluh menit tentang"
                    + " kunjungan.";

    @Test
    void given_two_issues_of_one_report_when_split_anew_then_they_come_into_one_split() throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>(source(10).documents());
        documents.add(Samples.document("asli", REPORT));
        documents.add(Samples.document("salinan", REPORT + " (Warta)"));
        for (long seed = 1; seed < 20; seed++) {
            ExportSource split = new SplitSource(
                    new Source(Samples.corpus(), documents), SplitPlan.parse("a=1,b=1", seed), Progress.NONE);
            assertThat(split.corpus().getSplits())
                    .filteredOn(each -> each.getArticles().contains("asli"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.getArticles()).contains("salinan"));
        }
    }

    @Test
    void given_two_issues_of_one_report_in_two_splits_then_the_leak_is_found_and_others_are_none() {
        Corpus corpus = Samples.corpus("asli", "a0");
        Split test = org.peristiwa.model.corpus.CorpusFactory.eINSTANCE.createSplit();
        test.setName("test");
        test.getArticles().addAll(List.of("salinan", "a1"));
        corpus.getSplits().add(test);
        SplitLeaks leaks = new SplitLeaks(corpus);
        leaks.add(Samples.document("asli", REPORT));
        leaks.add(Samples.document("salinan", REPORT + " (Warta)"));
        source(2).documents().forEach(leaks::add);
        List<SplitLeaks.Leak> told = new ArrayList<>();
        leaks.tell(told::add);
        assertThat(told).containsExactly(new SplitLeaks.Leak("salinan", "test", "asli", "train"));
    }

    @Test
    void given_texts_that_share_but_a_few_words_then_they_are_no_near_duplicates() {
        NearDuplicates duplicates = new NearDuplicates();
        duplicates.add("a", new ArticleText(REPORT));
        duplicates.add("b", new ArticleText("Presiden Arya Mahendra menerima surat dari petani di Kalijati kemarin."));
        assertThat(duplicates.groups().firstOf(1)).isEqualTo(1);
    }

    @Test
    void given_types_when_filtered_then_what_speaks_of_what_is_gone_is_gone_too() {
        LayerFactory factory = LayerFactory.eINSTANCE;
        Layer layer = factory.createLayer();
        EntityMention person = factory.createEntityMention();
        person.setType("PER");
        EntityMention place = factory.createEntityMention();
        place.setType("LOC");
        EventMention meeting = factory.createEventMention();
        meeting.setType("Meet");
        for (EntityMention filler : List.of(person, place)) {
            filler.setExtent(Extent.of(0, 3));
            Argument argument = factory.createArgument();
            argument.setFiller(filler);
            meeting.getArguments().add(argument);
        }
        Relation relation = factory.createRelation();
        relation.setType("Near");
        relation.setSource(person);
        relation.setTarget(place);
        layer.getAnnotations().addAll(List.of(person, place, meeting, relation));
        LayerFilter filter = new LayerFilter(java.util.Set.of("PER", "Meet", "Near"), java.util.Set.of(), null, null);
        Layer left = filter.apply(layer);
        assertThat(left.getAnnotations()).hasSize(2);
        assertThat(((EventMention) left.getAnnotations().get(1)).getArguments()).hasSize(1);
        assertThat(layer.getAnnotations()).as("the layer itself").hasSize(4);
    }

    @Test
    void given_days_and_states_when_filtered_then_only_articles_and_layers_of_those_come() throws IOException {
        Source source = source(3);
        source.documents().get(0).article().setCreated("2024-03-20T23:59:00+07:00");
        source.documents().get(1).article().setCreated("2024-03-21");
        ExportSelection day = ExportSelection.parse(Map.of("from", "2024-03-21", "to", "2024-03-21"));
        assertThat(read(day.of(source, Progress.NONE)))
                .extracting(document -> document.article().getId())
                .containsExactly("a1");
        ExportSelection done = ExportSelection.parse(Map.of("states", "done"));
        assertThat(read(done.of(source, Progress.NONE))).isEmpty();
    }

    @Test
    void given_an_anonymous_export_then_nobody_is_named_but_gold_stays() throws IOException {
        Source source = source(1);
        source.documents().get(0).layers().get(0).getAnnotations().get(0).setCreator("anna");
        ExportSource anonymous = new AnonymousSource(source);
        assertThat(anonymous.annotators()).containsExactly("annotator-1", "gold");
        Layer layer = read(anonymous).get(0).layers().get(0);
        assertThat(layer.getAnnotator()).isEqualTo("annotator-1");
        assertThat(layer.getAnnotations().get(0).getCreator()).isEqualTo("annotator-1");
        assertThat(source.documents().get(0).layers().get(0).getAnnotator()).isEqualTo("anna");
    }

    @Test
    void given_a_selection_when_written_and_parsed_then_it_is_the_same_and_bad_words_are_named()
            throws ExchangeException {
        Map<String, String> words = Map.of(
                "types", "LOC,PER",
                "states", "adjudicated,done",
                "from", "2024-01-01",
                "splits", "train=8,test=2",
                "seed", "42",
                "anonymous", "true");
        assertThat(ExportSelection.parse(words).written()).isEqualTo(words);
        assertThatThrownBy(() -> ExportSelection.parse(Map.of("states", "finished")))
                .hasMessageContaining("\"finished\"")
                .hasMessageContaining("in-progress");
        assertThatThrownBy(() -> SplitPlan.parse("train=80,train=20", 1)).isInstanceOf(ExchangeException.class);
    }
}
