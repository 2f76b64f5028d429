package org.peristiwa.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.check.MarkedArticle;
import org.peristiwa.check.Problem;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.RuleSeverity;

/** Rules on when something happened. */
class TimeRulesTest {

    private final MarkedArticle article = new MarkedArticle(
            "Kamis lalu Sari bertemu Wijaya, dua minggu sebelum serangan hari Minggu; kemarin ia pulang.");

    @Test
    void given_an_event_without_time_then_it_is_missed_only_where_the_corpus_asks_for_it() {
        EventMention meet = article.event("Meet", "bertemu");
        article.event("Attack", "serangan");
        assertThat(article.findings("time-missing")).as("off by default").isEmpty();
        article.set("time-missing", RuleSeverity.WARNING);
        assertThat(article.findings("time-missing"))
                .as("an attack has no role for its time here")
                .containsExactly("Meet “bertemu” has no time");
        article.argument(meet, "Time", argument -> argument.setImplicit(true));
        assertThat(article.findings("time-missing")).isEmpty();
    }

    @Test
    void given_times_that_count_from_each_other_then_each_says_so_until_one_is_released() {
        TimeMention thursday = article.time("2024-03-21", "Kamis lalu");
        TimeMention sunday = article.time("2024-03-24", "Minggu");
        TimeMention yesterday = article.time("2024-03-25", "kemarin");
        article.anchor(yesterday, sunday);
        article.anchor(sunday, thursday);
        assertThat(article.findings("time-anchor")).isEmpty();
        article.anchor(thursday, sunday);
        assertThat(article.findings("time-anchor"))
                .as("what hangs on the ring is not in it")
                .containsExactly(
                        "“Kamis lalu” counts from itself in the end", "“Minggu” counts from itself in the end");
        article.session()
                .execute(article.problems("time-anchor").get(0).fixes().get(0).verb());
        assertThat(article.findings("time-anchor")).isEmpty();
    }

    @Test
    void given_a_day_of_the_week_that_its_date_is_not_then_the_nearest_such_day_is_offered() {
        TimeMention thursday = article.time("2024-03-22", "Kamis lalu");
        Problem problem = article.problems("weekday").get(0);
        assertThat(problem.message().in(Locale.ENGLISH)).isEqualTo("“Kamis lalu”: 2024-03-22 is a Friday");
        assertThat(problem.message().in(Locale.forLanguageTag("id")))
                .isEqualTo("“Kamis lalu”: 2024-03-22 jatuh pada hari Jumat");
        article.session().execute(problem.fixes().get(0).verb());
        assertThat(thursday.getValue()).isEqualTo("2024-03-21");
        assertThat(article.findings("weekday")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-21, Kamis lalu",
        "2024-03-24TMO, hari Minggu",
        "2024-03-21, dua minggu",
        "2024-W12, Kamis lalu",
        "2024-03, Minggu",
        "2024-03-22, kemarin"
    })
    void given_the_right_day_a_week_or_no_day_then_nothing_is_found(String value, String words) {
        article.time(value, words);
        assertThat(article.findings("weekday")).isEmpty();
    }

    @Test
    void given_a_date_with_a_part_of_the_day_then_the_offered_one_keeps_it() {
        TimeMention sunday = article.time("2024-03-25TEV", "hari Minggu");
        article.session()
                .execute(article.problems("weekday").get(0).fixes().get(0).verb());
        assertThat(sunday.getValue()).isEqualTo("2024-03-24TEV");
    }

    @ParameterizedTest
    @CsvSource({
        "Before, 2024-03-21, 2024-03-24, false",
        "Before, 2024-03-24, 2024-03-21, true",
        "Before, 2024-03-21, 2024-03-21, false",
        "Before, 2024-03, 2024-03-21, false",
        "Before, 2025, 2024-Q4, true",
        "Before, 2024-W13, 2024-03-24, true",
        "During, 2024-03-21, 2024-03, false",
        "During, 2024-04-01, 2024-03, true",
        "During, P3D, 2024-03, false",
        "During, 2024-02-31, 2024-03, false"
    })
    void given_two_dated_events_then_a_relation_that_cannot_be_so_is_found(
            String type, String source, String target, boolean found) {
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Time", article.time(source, "Kamis lalu"));
        article.relation(type, meet, article.time(target, "Minggu"));
        assertThat(article.findings("time-relation")).hasSize(found ? 1 : 0);
    }

    @Test
    void given_an_event_with_two_times_or_one_with_a_modifier_then_nothing_is_sure() {
        EventMention meet = article.event("Meet", "bertemu");
        TimeMention time = article.time("2024-03-24", "Kamis lalu");
        article.fill(meet, "Time", time);
        article.relation("Before", meet, article.time("2024-03-21", "Minggu"));
        assertThat(article.findings("time-relation"))
                .containsExactly("Before: “bertemu” (2024-03-24) and “Minggu” (2024-03-21) do not lie so in time");
        article.change(context -> context.changes()
                .set(time, org.peristiwa.model.layer.LayerPackage.Literals.TIME_MENTION__MOD, "BEFORE"));
        assertThat(article.findings("time-relation")).isEmpty();
    }

    @Test
    void given_a_contradiction_then_turning_the_relation_round_mends_it() {
        article.relation("Before", article.time("2024-03-24", "Minggu"), article.time("2024-03-21", "Kamis lalu"));
        article.session()
                .execute(article.problems("time-relation").get(0).fixes().get(0).verb());
        assertThat(article.findings("time-relation")).isEmpty();
    }
}
