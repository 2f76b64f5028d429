package org.peristiwa.check.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.check.Checker;
import org.peristiwa.check.MarkedArticle;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.verbs.AddAttribution;
import org.peristiwa.edit.verbs.ReportParts;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.RuleSeverity;

/** What a rule in the schema finds. */
class GuidelineCheckTest {

    private static final String TEXT =
            "Menteri Sari bertemu Wijaya di Jakarta. “Kami akan menyerang,” kata Sari.\nIa pergi.";
    private static final String MEETING = "<when kind='event' types='Meet'/>";
    private final Checker checker = new RuleChecker(List.of());

    private static MarkedArticle article(String rule) {
        return new MarkedArticle(TEXT, GuidelineFile.rule(rule));
    }

    private List<String> findings(MarkedArticle article) {
        return checker.check(article.session()).stream()
                .map(problem -> problem.message().in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void given_what_a_rule_requires_then_whoever_lacks_it_is_found_at_its_place_with_words_and_type() {
        MarkedArticle article = article(MEETING + "<require><roles role='Participant' atLeast='2'/></require>");
        EventMention meet = article.event("Meet", "bertemu");
        article.event("Attack", "menyerang");
        List<Problem> problems = checker.check(article.session());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule()).isEqualTo("guideline.r");
        assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(problems.get(0).annotationId()).contains(meet.getId());
        assertThat(problems.get(0).message().in(Locale.ENGLISH)).isEqualTo("Meet “bertemu”");
        assertThat(problems.get(0).message().in(Locale.forLanguageTag("id")))
                .as("the message in English, the name of the type in Indonesian")
                .isEqualTo("Bertemu “bertemu”");
        article.fill(meet, "Participant", article.entity("Minister", "Sari"));
        article.fill(meet, "Participant", article.entity("Person", "Wijaya"));
        assertThat(findings(article)).isEmpty();
    }

    @Test
    void given_a_type_with_subtypes_then_all_of_them_are_meant() {
        MarkedArticle article = article("<when kind='event' types='Contact'/><forbid trigger='no'/>");
        article.event("Meet", "bertemu");
        article.implicitEvent("Meet");
        article.implicitEvent("Attack");
        assertThat(findings(article)).hasSize(1);
    }

    @Test
    void given_a_filler_of_a_type_then_only_such_fillers_count() {
        MarkedArticle article = article(MEETING
                + "<require><roles role='Participant'><filler kind='entity' types='Minister'/></roles></require>");
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Participant", article.entity("Person", "Wijaya"));
        assertThat(findings(article)).hasSize(1);
        article.fill(meet, "Participant", article.cluster(article.entity("Minister", "Sari")));
        assertThat(findings(article))
                .as("a cluster has the type of its mentions")
                .isEmpty();
    }

    @Test
    void given_other_roles_then_their_fillers_count_as_well() {
        MarkedArticle article = article(MEETING + "<require><roles role='Place' atLeast='2'>"
                + "<otherRoles>Participant</otherRoles></roles></require>");
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Participant", article.entity("Person", "Wijaya"));
        assertThat(findings(article)).hasSize(1);
        article.argument(meet, "Place", argument -> argument.setImplicit(true));
        assertThat(findings(article)).isEmpty();
    }

    @Test
    void given_an_implicit_argument_then_it_counts_unless_the_rule_wants_one_that_the_text_names() {
        MarkedArticle article = article(MEETING + "<require><roles role='Place' implicit='no'/></require>");
        EventMention meet = article.event("Meet", "bertemu");
        article.argument(meet, "Place", argument -> argument.setImplicit(true));
        assertThat(findings(article)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"actual, 0", "other, 1"})
    void given_an_attribute_then_its_value_counts(String value, int found) {
        MarkedArticle article =
                article("<when kind='event'><attributes attribute='Realis' values='other'/></when><forbid/>");
        article.attribute(article.event("Meet", "bertemu"), "Realis", value);
        assertThat(findings(article)).hasSize(found);
    }

    @Test
    void given_an_annotation_that_says_nothing_then_the_default_of_the_attribute_counts() {
        MarkedArticle article = new MarkedArticle(TEXT, schema -> {
            schema.getAttributes().get(0).setDefaultValue("actual");
            GuidelineFile.rule("<when kind='event'><attributes attribute='Realis' values='other' not='true'/></when>"
                            + "<forbid words='menyerang'/>")
                    .accept(schema);
        });
        article.event("Attack", "menyerang");
        article.attribute(article.event("Meet", "bertemu"), "Realis", "other");
        assertThat(findings(article)).containsExactly("Attack “menyerang”");
    }

    @ParameterizedTest
    @CsvSource({"menteri*, 1", "*SARI, 1", "Sari, 0", "menteri sari, 1", "*i S*, 1"})
    void given_words_then_a_star_stands_for_any_and_case_does_not_count(String words, int found) {
        MarkedArticle article = article("<when kind='entity'><words>" + words + "</words></when><forbid/>");
        article.entity("Person", "Menteri Sari");
        assertThat(findings(article)).hasSize(found);
    }

    @Test
    void given_quoted_words_then_they_can_be_told_from_the_writers() {
        MarkedArticle article = article("<when kind='event' quoted='yes'/><forbid/>");
        article.event("Meet", "bertemu");
        article.event("Attack", "menyerang");
        article.event("Meet", "pergi");
        assertThat(findings(article)).containsExactly("Attack “menyerang”");
    }

    @Test
    void given_an_event_that_somebody_reports_then_it_can_be_told_from_others() {
        MarkedArticle article = article("<when kind='event' quoted='yes'/><require reported='yes'/>");
        EventMention attack = article.event("Attack", "menyerang");
        assertThat(findings(article)).hasSize(1);
        article.session()
                .execute(new AddAttribution(
                        MarkedArticle.ANI,
                        new ReportParts(null, article.extent("kata"), null, List.of(attack), List.of())));
        assertThat(findings(article)).isEmpty();
    }

    @Test
    void given_relations_then_their_type_direction_and_other_end_count() {
        MarkedArticle article = article("<when kind='event' types='Attack'/><require>"
                + "<relations types='Before' end='target'><other kind='event' types='Meet'/></relations></require>");
        EventMention attack = article.event("Attack", "menyerang");
        EventMention meet = article.event("Meet", "bertemu");
        article.relation("Before", attack, meet);
        article.relation("Before", article.event("Attack", "pergi"), attack);
        article.relation("During", meet, attack);
        assertThat(findings(article)).hasSize(2);
        article.relation("Before", meet, attack);
        assertThat(findings(article)).containsExactly("Attack “pergi”");
    }

    @Test
    void given_a_relation_then_its_ends_can_be_spoken_of() {
        MarkedArticle article = article("<when kind='relation' types='Family'/>"
                + "<forbid><source kind='entity' types='Minister'/><target words='wijaya'/></forbid>");
        article.relation("Family", article.entity("Minister", "Sari"), article.entity("Person", "Wijaya"));
        article.relation("Family", article.entity("Person", "Wijaya"), article.entity("Minister", "Sari"));
        assertThat(findings(article)).hasSize(1);
    }

    @Test
    void given_a_rule_then_the_corpus_can_make_it_worse_or_turn_it_off() {
        MarkedArticle article = article(MEETING + "<forbid/>");
        article.event("Meet", "bertemu");
        article.set("guideline.r", RuleSeverity.ERROR);
        assertThat(checker.check(article.session()))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
        article.set("guideline.r", RuleSeverity.OFF);
        assertThat(checker.check(article.session())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<forbid/> | it does not say when it applies",
                "<when/> | it requires nothing and forbids nothing",
                "<when kind='event' types='Dance'/><forbid/> | there is no type “Dance” of this kind",
                "<when kind='entity' types='Meet'/><forbid/> | there is no type “Meet” of this kind",
                "<when><attributes attribute='Mood'/></when><forbid/> | there is no attribute “Mood”",
                "<when><attributes attribute='Realis' values='no'/></when><forbid/> | the attribute Realis cannot be"
                        + " “no”",
                "<when kind='event' types='Attack'/><require><roles role='Place'/></require> | none of these types has"
                        + " the role “Place”",
                "<when kind='event'><roles role='Place'><otherRoles>Seat</otherRoles></roles></when><forbid/> | none of"
                        + " these types has the role “Seat”",
                "<when kind='event'><roles atLeast='3' atMost='2'/></when><forbid/> | at least 3 and at most 2 cannot"
                        + " be",
                "<when kind='entity'><roles/></when><forbid/> | only events have roles, triggers and reports",
                "<when kind='event'><source/></when><forbid/> | only relations have a source and a target",
                "<when kind='event'><roles><filler kind='event'><roles/></filler></roles></when><forbid/> | what a"
                        + " filler or the other end is like cannot speak of roles and relations again"
            })
    void given_a_rule_that_is_made_wrong_then_that_is_a_problem_of_the_schema_and_it_does_not_run(String example) {
        String[] parts = example.split(" \\| ", -1);
        MarkedArticle article = article(parts[0]);
        article.event("Meet", "bertemu");
        assertThat(article.corpusFindings("guideline-rule"))
                .containsExactly("Rule r of the schema cannot run: " + parts[1]);
        assertThat(findings(article)).isEmpty();
    }

    @Test
    void given_rules_without_id_or_message_or_with_the_same_id_then_none_of_them_runs() {
        MarkedArticle article = new MarkedArticle(
                TEXT,
                GuidelineFile.rules("<rules id='A b'><when/><forbid/><messages language='en' content='x'/></rules>"
                        + "<rules id='a'><when/><forbid/></rules>"
                        + "<rules id='a'><when/><forbid/><messages language='en' content='x'/></rules>"));
        assertThat(article.corpusFindings("guideline-rule")).hasSize(4);
        article.event("Meet", "bertemu");
        assertThat(findings(article)).isEmpty();
    }
}
