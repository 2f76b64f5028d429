package org.peristiwa.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peristiwa.check.MarkedArticle;
import org.peristiwa.edit.verbs.IgnoreProblem;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.RuleSeverity;

/** Rules on what names what. */
class TieRulesTest {

    private final MarkedArticle article = new MarkedArticle("Sari bertemu Wijaya soal penipuan dan uang Rp5 juta.");

    private void applyFirstFix(String rule) {
        article.session().execute(article.problems(rule).get(0).fixes().get(0).verb());
    }

    @Test
    void given_a_type_that_only_speaks_of_others_then_a_mention_that_nothing_names_is_an_orphan() {
        ValueMention crime = article.value("Crime", "penipuan");
        article.value("Money", "Rp5 juta");
        assertThat(article.findings("orphan-filler"))
                .containsExactly("Crime “penipuan” belongs to no event or relation");
        article.fill(article.event("Meet", "bertemu"), "Topic", crime);
        assertThat(article.findings("orphan-filler")).isEmpty();
        article.session().history().undo();
        article.cluster(crime);
        assertThat(article.findings("orphan-filler")).isEmpty();
        article.session().history().undo();
        applyFirstFix("orphan-filler");
        assertThat(article.findings("orphan-filler")).isEmpty();
    }

    @Test
    void given_an_event_that_fills_itself_or_a_relation_to_itself_then_both_are_found() {
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Cause", meet);
        EntityMention sari = article.entity("Person", "Sari");
        article.relation("Family", sari, sari);
        assertThat(article.findings("own-end"))
                .containsExactlyInAnyOrder(
                        "Meet: the event fills its own role Cause",
                        "Family: the relation leads from something to itself");
        applyFirstFix("own-end");
        applyFirstFix("own-end");
        assertThat(article.findings("own-end")).isEmpty();
    }

    @Test
    void given_a_ring_of_two_events_then_that_is_legal() {
        EventMention meet = article.event("Meet", "bertemu");
        EventMention other = article.event("Meet", "soal");
        article.fill(meet, "Cause", other);
        article.fill(other, "Cause", meet);
        assertThat(article.findings("own-end")).isEmpty();
    }

    @Test
    void given_a_filler_twice_in_one_role_then_the_second_is_too_much_and_in_two_roles_it_is_fine() {
        EventMention meet = article.event("Meet", "bertemu");
        EntityMention sari = article.entity("Person", "Sari");
        article.fill(meet, "Participant", sari);
        article.fill(meet, "Place", sari);
        assertThat(article.findings("repeated-filler")).isEmpty();
        article.fill(meet, "Participant", sari);
        assertThat(article.findings("repeated-filler"))
                .containsExactly("Meet: “Sari” fills the role Participant twice");
        applyFirstFix("repeated-filler");
        assertThat(meet.getArguments()).hasSize(2);
    }

    @Test
    void given_a_mention_in_two_clusters_then_it_leaves_the_second() {
        EntityMention sari = article.entity("Person", "Sari");
        EntityMention wijaya = article.entity("Person", "Wijaya");
        Cluster first = article.cluster(sari, wijaya, article.entity("Person", "Rp5"));
        Cluster second = article.cluster(sari, article.entity("Person", "soal"), article.entity("Person", "uang"));
        assertThat(article.findings("two-clusters"))
                .containsExactly("“Sari” is in cluster " + first.getId() + " and in cluster " + second.getId());
        applyFirstFix("two-clusters");
        assertThat(article.findings("two-clusters")).isEmpty();
    }

    @Test
    void given_a_problem_that_is_meant_so_then_it_is_none_and_can_be_listed_and_taken_back() {
        EventMention meet = article.event("Meet", "bertemu");
        article.session().execute(new IgnoreProblem(meet, "required-role", "Hanya Sari yang disebut"));
        assertThat(article.findings("required-role")).isEmpty();
        assertThat(article.findings("ignored-problem")).as("off by default").isEmpty();
        article.set("ignored-problem", RuleSeverity.INFO);
        assertThat(article.findings("ignored-problem"))
                .containsExactly("Ignored: required-role. Hanya Sari yang disebut");
        applyFirstFix("ignored-problem");
        assertThat(article.findings("required-role")).hasSize(1);
    }
}
