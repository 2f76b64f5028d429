package org.peristiwa.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.peristiwa.check.MarkedArticle;
import org.peristiwa.check.Problem;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Link;
import org.peristiwa.text.Span;

/** Rules that compare annotations with the text and with each other. */
class MentionRulesTest {

    private final MarkedArticle article =
            new MarkedArticle("Menteri Luar Negeri Sari bertemu  Duta Besar Wijaya di Jakarta kemarin.");

    @Test
    void given_two_events_that_say_the_same_then_the_later_is_reported_until_they_differ() {
        EntityMention sari = article.entity("Person", "Sari");
        EventMention first = article.event("Meet", "bertemu");
        EventMention second = article.event("Meet", "bertemu");
        article.fill(first, "Participant", sari);
        article.fill(second, "Participant", sari);
        assertThat(article.findings("duplicate-event"))
                .containsExactly("Meet “bertemu” says the same as " + first.getId());
        article.fill(second, "Place", article.entity("Place", "Jakarta"));
        assertThat(article.findings("duplicate-event")).isEmpty();
    }

    @Test
    void given_two_implicit_events_with_the_same_fillers_then_the_later_is_reported() {
        EntityMention sari = article.entity("Person", "Sari");
        article.fill(article.implicitEvent("Meet"), "Participant", sari);
        EventMention second = article.implicitEvent("Meet");
        article.fill(second, "Participant", sari);
        assertThat(article.problems("duplicate-event"))
                .extracting(Problem::annotation, Problem::span)
                .containsExactly(tuple(second.getId(), new Span(20, 24)));
    }

    @Test
    void given_two_events_of_different_types_on_one_trigger_then_both_stand() {
        article.event("Meet", "bertemu");
        article.event("Attack", "bertemu");
        assertThat(article.findings("duplicate-event")).isEmpty();
        assertThat(article.findings("same-span")).isEmpty();
    }

    @Test
    void given_the_same_words_marked_twice_then_both_types_are_named() {
        article.entity("Person", "Jakarta");
        article.entity("Place", "Jakarta");
        article.entity("Place", "di Jakarta");
        assertThat(article.findings("same-span")).containsExactly("“Jakarta” is marked twice: Person and Place");
    }

    @Test
    void given_a_mention_of_white_space_then_it_is_blank_and_not_merely_untrimmed() {
        article.entity("Person", "  ");
        assertThat(article.findings("blank-extent")).containsExactly("Person covers nothing but white space");
        assertThat(article.findings("edge-space")).isEmpty();
    }

    @Test
    void given_white_space_at_an_edge_of_any_piece_then_it_is_reported() {
        article.entity("Person", "Menteri |Sari");
        article.event("Meet", "bertemu");
        assertThat(article.findings("edge-space")).containsExactly("“Menteri … Sari” starts or ends with white space");
    }

    @Test
    void given_mentions_of_one_kind_that_cross_then_the_later_is_reported_and_nesting_is_not() {
        article.entity("Person", "Menteri Luar");
        EntityMention crossing = article.entity("Person", "Luar Negeri");
        article.entity("Person", "Menteri Luar Negeri Sari");
        article.event("Meet", "Sari bertemu");
        assertThat(article.findings("crossing-mentions")).containsExactly("“Luar Negeri” and “Menteri Luar” cross");
        assertThat(article.problems("crossing-mentions"))
                .extracting(Problem::annotation)
                .containsExactly(crossing.getId());
    }

    @Test
    void given_discontinuous_mentions_that_interleave_then_they_do_not_cross() {
        article.entity("Person", "Menteri|Sari");
        article.entity("Person", "Luar|Wijaya");
        assertThat(article.findings("crossing-mentions")).isEmpty();
    }

    @Test
    void given_a_cluster_of_related_types_then_it_is_fine_and_of_others_it_is_not() {
        article.cluster(article.entity("Person", "Wijaya"), article.entity("Minister", "Menteri"));
        assertThat(article.findings("cluster-type")).isEmpty();
        article.cluster(article.entity("Person", "Sari"), article.entity("Place", "Jakarta"));
        assertThat(article.findings("cluster-type")).containsExactly("“Jakarta” is Place in a cluster of Person");
    }

    @Test
    void given_a_cluster_of_one_then_it_is_small_unless_it_is_linked() {
        var cluster = article.cluster(article.entity("Place", "Jakarta"));
        assertThat(article.findings("small-cluster"))
                .containsExactly("Cluster " + cluster.getId() + " has only one mention");
        Link link = LayerFactory.eINSTANCE.createLink();
        link.setBase("wikidata");
        link.setIdentifier("Q3630");
        article.change(context -> context.changes().add(cluster, LayerPackage.Literals.ANNOTATION__LINKS, link));
        assertThat(article.findings("small-cluster")).isEmpty();
    }

    @Test
    void given_a_value_that_is_no_timex_then_it_is_named() {
        article.time("2024-02-30", "kemarin");
        assertThat(article.findings("time-value")).containsExactly("“kemarin”: 2024-02-30 is not a TIMEX3 value");
    }
}
