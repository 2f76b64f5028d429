package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.CancelledEditException;
import org.peristiwa.edit.bulk.LayerScope;
import org.peristiwa.edit.bulk.MentionMatch;
import org.peristiwa.edit.bulk.MentionQuery;
import org.peristiwa.edit.bulk.Occurrence;
import org.peristiwa.edit.bulk.OccurrenceQuery;
import org.peristiwa.edit.time.TimeReader;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** Times by their words, and many annotations at once. */
class TimeAndBulkVerbsTest {

    private static final String TEXT =
            "Sari tiba Kamis lalu . Sehari kemudian Sari pulang . Kata sari , rapat akan digelar Jumat .";
    private static final LayerKey BERITA = new LayerKey("ani", "berita");
    private static final LayerKey KEDUA = new LayerKey("ani", "kedua");

    private final Desk desk = new Desk();
    private final CorpusSession session = desk.session;

    @BeforeEach
    void addArticles() {
        ArticleDetails details = new ArticleDetails("", "id", "", "", "2024-03-21T08:00:00+07:00", "", "", Map.of());
        desk.run(new AddArticle("berita", details, new ArticleText(TEXT)));
        desk.run(new AddArticle("kedua", details, new ArticleText("Sari  Dewi dan Sari Dewi .")));
        session.openLayer(BERITA);
        session.openLayer(KEDUA);
    }

    private static Extent in(String words) {
        int begin = TEXT.indexOf(words);
        return Extent.of(begin, begin + words.length());
    }

    private TimeMention time(String words) {
        return desk.run(new MarkTime(BERITA, "DATE", in(words)));
    }

    @Test
    void given_a_time_when_normalised_then_it_counts_from_the_articles_creation() {
        TimeMention thursday = time("Kamis lalu");
        desk.run(new NormalizeTime(thursday));
        assertThat(thursday.getValue()).isEqualTo("2024-03-14");
        assertThat(thursday.getMod()).isNull();
        assertThat(thursday.getAnchor()).isNull();
    }

    @Test
    void given_a_time_that_counts_from_another_when_normalised_then_it_is_anchored_to_the_one_before() {
        TimeMention thursday = time("Kamis lalu");
        TimeMention later = time("Sehari kemudian");
        assertThatThrownBy(() -> desk.run(new NormalizeTime(later)))
                .isInstanceOf(EditException.class)
                .hasMessage("The words do not tell which time it is.");
        desk.run(new NormalizeTime(thursday));
        desk.run(new NormalizeTime(later));
        assertThat(later.getValue()).isEqualTo("2024-03-15");
        assertThat(later.getAnchor()).isSameAs(thursday);
    }

    @Test
    void given_a_new_time_when_marked_then_it_has_its_value_only_where_that_is_sure() {
        assertThat(desk.run(new MarkNormalizedTime(BERITA, "DATE", in("Kamis lalu")))
                        .getValue())
                .isEqualTo("2024-03-14");
        assertThat(desk.run(new MarkNormalizedTime(BERITA, "DATE", in("Jumat"))).getValue())
                .as("the sentence looks ahead")
                .isNull();
        assertThat(desk.run(new MarkNormalizedTime(BERITA, "DATE", in("rapat"))).getValue())
                .isNull();
    }

    @Test
    void given_all_times_of_layers_when_normalised_then_it_is_one_step_and_guesses_only_if_wanted() {
        TimeMention thursday = time("Kamis lalu");
        TimeMention later = time("Sehari kemudian");
        TimeMention friday = time("Jumat");
        assertThat(desk.run(new NormalizeTimes(List.of(BERITA), false, false, BulkProgress.NONE)))
                .isEqualTo(1);
        assertThat(desk.run(new NormalizeTimes(List.of(BERITA), true, false, BulkProgress.NONE)))
                .isEqualTo(2);
        assertThat(List.of(thursday.getValue(), later.getValue(), friday.getValue()))
                .containsExactly("2024-03-14", "2024-03-15", "2024-03-22");
        desk.run(new SetTimeValue(thursday, "2020-01-01", ""));
        assertThat(desk.run(new NormalizeTimes(List.of(BERITA), false, true, BulkProgress.NONE)))
                .isEqualTo(1);
        session.history().undo();
        assertThat(thursday.getValue()).isEqualTo("2020-01-01");
    }

    @Test
    void given_a_sentence_when_its_times_are_asked_for_then_they_stand_in_the_article_with_their_values() {
        assertThat(new TimeReader(session, BERITA).sentenceTimes(0))
                .extracting(found ->
                        TEXT.substring(found.span().begin(), found.span().end()) + " "
                                + found.timex().value())
                .containsExactly("Kamis lalu 2024-03-14", "Sehari kemudian 2024-03-22", "Jumat 2024-03-22");
    }

    private List<Occurrence> occurrences(String words, boolean matchCase, FillerKind kind) {
        return new OccurrenceQuery("ani", null, words, matchCase, kind).find(session, BulkProgress.NONE);
    }

    @Test
    void given_words_when_looked_for_then_whole_ones_that_are_not_marked_yet_are_found() {
        desk.run(new MarkEntity(BERITA, "Person", in("Sari")));
        desk.run(new MarkEvent(BERITA, "Meet", in("Sari pulang")));
        assertThat(occurrences("Sari", true, FillerKind.ENTITY))
                .extracting(one -> one.layer().article() + " " + one.span())
                .containsExactly("rapat 8-12", "berita 39-43", "kedua 0-4", "kedua 15-19");
        assertThat(occurrences("sari", false, FillerKind.ENTITY)).hasSize(5);
        assertThat(occurrences("sari", true, FillerKind.ENTITY)).hasSize(1);
        assertThat(occurrences("Sari", true, FillerKind.EVENT)).hasSize(5);
        assertThat(occurrences("ari", true, FillerKind.ENTITY)).isEmpty();
        assertThat(occurrences("Sari Dewi", true, FillerKind.ENTITY))
                .extracting(Occurrence::words)
                .containsExactly("Sari  Dewi", "Sari Dewi");
        assertThatThrownBy(() -> occurrences(" ", true, FillerKind.ENTITY)).isInstanceOf(EditException.class);
    }

    @Test
    void given_occurrences_when_marked_then_it_is_one_step_and_none_is_left() {
        List<Occurrence> places = occurrences("Sari", true, FillerKind.ENTITY);
        int steps = session.history().done().size();
        List<Mention> made = desk.run(new MarkAll(FillerKind.ENTITY, "Person", places, BulkProgress.NONE));
        assertThat(made).hasSize(places.size());
        assertThat(session.history().done()).hasSize(steps + 1);
        assertThat(occurrences("Sari", true, FillerKind.ENTITY)).isEmpty();
        desk.run(new MarkAll(
                FillerKind.TIME, "DATE", occurrences("Kamis lalu", true, FillerKind.TIME), BulkProgress.NONE));
        assertThat(session.index(session.openLayer(BERITA)).exactly(in("Kamis lalu")))
                .singleElement()
                .isInstanceOfSatisfying(
                        TimeMention.class, time -> assertThat(time.getValue()).isNotNull());
    }

    private List<Mention> found(MentionQuery query) {
        return query.find(session, BulkProgress.NONE).stream()
                .map(MentionMatch::mention)
                .toList();
    }

    @Test
    void given_a_query_when_its_mentions_are_changed_then_all_are_in_one_step() {
        desk.run(new MarkAll(
                FillerKind.ENTITY, "Person", occurrences("Sari", true, FillerKind.ENTITY), BulkProgress.NONE));
        EventMention implicit = desk.run(new MarkImplicitEvent(KEDUA, "Meet"));
        MentionQuery all = MentionQuery.in(LayerScope.ALL);
        List<Mention> persons = found(all.covering("sari", false).ofType("Person"));
        assertThat(persons).hasSize(5);
        assertThat(found(all.ofKind(FillerKind.EVENT))).containsExactly(implicit);
        assertThat(desk.run(new RetypeAll(persons, "Minister", BulkProgress.NONE)))
                .isEqualTo(5);
        List<Mention> here = found(MentionQuery.in(LayerScope.of(BERITA)).ofType("Minister"));
        assertThat(here).hasSize(2);
        desk.run(new SetAttributeOfAll(here, "gender", List.of("f"), BulkProgress.NONE));
        assertThat(found(all.with("gender", "f"))).isEqualTo(here);
        assertThat(found(all.with("gender", "m"))).isEmpty();
        desk.run(new SetAttributeOfAll(here, "gender", List.of(), BulkProgress.NONE));
        assertThat(found(all.with("gender", null))).isEmpty();
        desk.run(new DeleteAll(persons, BulkProgress.NONE));
        assertThat(found(all)).containsExactly(implicit);
        desk.run(new SetLayerStates(LayerScope.ofAnnotator("ani").in(session), LayerState.DONE, BulkProgress.NONE));
        assertThat(session.openLayer(BERITA).getState()).isEqualTo(LayerState.DONE);
    }

    @Test
    void given_bulk_work_when_cancelled_halfway_then_nothing_has_changed() {
        List<Occurrence> places = occurrences("Sari", true, FillerKind.ENTITY);
        List<String> heard = new ArrayList<>();
        BulkProgress impatient = new BulkProgress() {
            @Override
            public void at(String what, int done, int total) {
                heard.add(what + " " + done + "/" + total);
            }

            @Override
            public boolean cancelled() {
                return heard.size() == 2;
            }
        };
        assertThatThrownBy(() -> session.execute(new MarkAll(FillerKind.ENTITY, "Person", places, impatient)))
                .isInstanceOf(CancelledEditException.class);
        assertThat(heard).containsExactly("rapat 0/5", "berita 1/5");
        assertThat(occurrences("Sari", true, FillerKind.ENTITY)).isEqualTo(places);
    }
}
