package org.peristiwa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;

/** Each fix mends the problem that offers it, in one step that can be undone. */
class QuickFixTest {

    private final MarkedArticle article =
            new MarkedArticle("Menteri Luar Negeri Sari bertemu  Duta Besar Wijaya di Jakarta kemarin.");

    private void assertEachFixMends(String rule, String... labels) {
        List<Problem> problems = article.problems(rule);
        assertThat(problems).hasSize(1);
        List<QuickFix> fixes = problems.get(0).fixes();
        assertThat(fixes).extracting(fix -> fix.label().in(Locale.ENGLISH)).containsExactly(labels);
        for (int i = 0; i < fixes.size(); i++) {
            article.session()
                    .execute(article.problems(rule).get(0).fixes().get(i).verb());
            assertThat(article.findings(rule)).as(labels[i]).isEmpty();
            article.session().history().undo();
            assertThat(article.findings(rule)).as("undone: " + labels[i]).hasSize(1);
        }
    }

    @Test
    void white_space_at_an_edge_is_trimmed() {
        EntityMention mention = article.entity("Person", " Sari ");
        article.session()
                .execute(article.problems("edge-space").get(0).fixes().get(0).verb());
        assertThat(mention.getExtent()).isEqualTo(article.extent("Sari"));
        article.session().history().undo();
        assertEachFixMends("edge-space", "Trim white space");
    }

    @Test
    void a_mention_of_white_space_is_deleted() {
        article.entity("Person", "  ");
        assertEachFixMends("blank-extent", "Delete it");
    }

    @Test
    void of_two_mentions_of_the_same_words_one_is_deleted() {
        article.entity("Person", "Sari");
        article.entity("Place", "Sari");
        assertEachFixMends("same-span", "Delete it");
    }

    @Test
    void of_two_events_that_say_the_same_one_is_deleted() {
        article.event("Meet", "bertemu");
        article.event("Meet", "bertemu");
        assertEachFixMends("duplicate-event", "Delete it");
    }

    @Test
    void an_argument_without_filler_is_removed_or_marked_implicit() {
        article.argument(article.event("Meet", "bertemu"), "Place", argument -> {});
        assertEachFixMends("missing-filler", "Remove the argument", "Mark it implicit");
    }

    @Test
    void an_argument_with_an_unknown_role_is_removed() {
        article.fill(article.event("Meet", "bertemu"), "Instrument", article.entity("Person", "Sari"));
        assertEachFixMends("unknown-role", "Remove the argument");
    }

    @Test
    void an_attribute_that_is_not_carried_is_removed() {
        article.attribute(article.event("Meet", "bertemu"), "Comment", "?");
        assertEachFixMends("unknown-attribute", "Remove the attribute");
    }

    @Test
    void a_value_that_is_not_allowed_is_removed_from_annotation_and_argument() {
        EventMention meet = article.event("Meet", "bertemu");
        article.attribute(meet, "Realis", "perhaps");
        assertEachFixMends("unknown-value", "Remove the attribute");
        article.session().history().undo();
        article.argument(meet, "Place", argument -> {
            argument.setImplicit(true);
            argument.getAttributes().add(MarkedArticle.attributeValue("Negated", "perhaps"));
        });
        assertEachFixMends("unknown-value", "Remove the attribute");
    }

    @Test
    void a_mention_of_another_type_leaves_the_cluster_and_a_small_cluster_is_deleted() {
        article.cluster(
                article.entity("Person", "Sari"),
                article.entity("Minister", "Menteri"),
                article.entity("Place", "Jakarta"));
        assertEachFixMends("cluster-type", "Take the mention out of the cluster");
        article.session().history().undo();
        article.cluster(article.entity("Person", "Wijaya"));
        assertEachFixMends("small-cluster", "Delete it");
    }
}
