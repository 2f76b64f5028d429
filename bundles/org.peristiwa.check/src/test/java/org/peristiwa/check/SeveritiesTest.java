package org.peristiwa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.verbs.ResetRuleSeverity;
import org.peristiwa.edit.verbs.SetRuleSeverity;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;

/** How bad the problems of a rule are is the corpus's to say. */
class SeveritiesTest {

    private final MarkedArticle article = new MarkedArticle("Sari bertemu Wijaya.");
    private final Checker checker =
            new RuleChecker(List.of(AllRules.named("required-role"), AllRules.named("time-missing")));

    private Optional<Severity> severityOf(String rule) {
        return checker.rules(article.session()).stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Test
    void given_nothing_said_then_each_rule_is_as_bad_as_it_says_itself() {
        assertThat(severityOf("required-role")).contains(Severity.WARNING);
        assertThat(severityOf("time-missing")).isEmpty();
    }

    @Test
    void given_a_setting_then_the_whole_check_and_the_list_heed_it_and_undo_takes_it_back() {
        article.event("Meet", "bertemu");
        article.set("required-role", RuleSeverity.ERROR);
        assertThat(checker.check(article.session()))
                .extracting(Problem::rule, Problem::severity)
                .containsExactly(tuple("required-role", Severity.ERROR));
        article.set("required-role", RuleSeverity.OFF);
        assertThat(checker.check(article.session())).isEmpty();
        assertThat(severityOf("required-role")).isEmpty();
        article.session().history().undo();
        article.session().history().undo();
        assertThat(severityOf("required-role")).contains(Severity.WARNING);
    }

    @Test
    void given_settings_then_they_stand_in_the_schema_by_rule_once_each_and_a_reset_removes_one() {
        article.session().execute(new SetRuleSeverity("time-missing", RuleSeverity.INFO));
        article.session().execute(new SetRuleSeverity("cardinality", RuleSeverity.OFF));
        article.session().execute(new SetRuleSeverity("time-missing", RuleSeverity.ERROR));
        assertThat(article.session().schema().getRuleSettings())
                .extracting(RuleSetting::getRule, RuleSetting::getSeverity)
                .containsExactly(tuple("cardinality", RuleSeverity.OFF), tuple("time-missing", RuleSeverity.ERROR));
        article.session().execute(new ResetRuleSeverity("cardinality"));
        assertThat(article.session().schema().getRuleSettings()).hasSize(1);
        article.session().history().undo();
        assertThat(article.session().schema().getRuleSettings()).hasSize(2);
    }

    @Test
    void given_a_followed_layer_when_a_rule_is_set_then_only_its_problems_go_and_come() {
        article.event("Meet", "bertemu");
        try (LiveCheck live = checker.follow(article.session())) {
            live.include(MarkedArticle.ANI);
            List<ProblemDelta> heard = new java.util.ArrayList<>();
            live.listen(heard::add);
            article.set("time-missing", RuleSeverity.INFO);
            assertThat(heard).hasSize(1);
            assertThat(heard.get(0).gone()).isEmpty();
            assertThat(heard.get(0).come()).extracting(Problem::rule).containsExactly("time-missing");
            article.set("required-role", RuleSeverity.OFF);
            assertThat(live.problems()).extracting(Problem::rule).containsExactly("time-missing");
            article.session().history().undo();
            article.session().history().undo();
            assertThat(live.worst(9)).extracting(Problem::rule).containsExactly("required-role");
            assertThat(live.size()).isEqualTo(1);
        }
    }
}
