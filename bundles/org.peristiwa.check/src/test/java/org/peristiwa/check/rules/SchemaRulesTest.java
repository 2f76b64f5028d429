package org.peristiwa.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.check.MarkedArticle;
import org.peristiwa.check.Problem;
import org.peristiwa.edit.schema.verbs.SetSchemaVersion;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.text.Span;

/** Rules that compare annotations with the schema. */
class SchemaRulesTest {

    private final MarkedArticle article =
            new MarkedArticle("Menteri Sari bertemu Duta Besar Wijaya di Jakarta kemarin.");

    @Test
    void given_known_types_then_none_is_unknown() {
        article.event("Meet", "bertemu");
        article.entity("Minister", "Sari");
        article.time("2024-03-21", "kemarin");
        article.cluster(article.entity("Person", "Wijaya"));
        assertThat(article.findings("unknown-type")).isEmpty();
    }

    @Test
    void given_types_that_the_schema_lacks_or_that_are_abstract_then_each_is_reported_at_its_place() {
        article.event("Contact", "bertemu");
        article.entity("Robot", "Sari");
        EntityMention person = article.entity("Person", "Wijaya");
        article.relation("Enemy", person, person);
        assertThat(article.findings("unknown-type"))
                .containsExactly(
                        "The schema has no type Robot",
                        "The type Contact only groups others; choose one of them",
                        "The schema has no type Enemy");
        assertThat(article.problems("unknown-type"))
                .extracting(Problem::span)
                .containsExactly(new Span(8, 12), new Span(13, 20), new Span(32, 38));
    }

    @Test
    void given_a_time_with_the_type_of_an_entity_then_that_type_is_unknown() {
        article.retype(article.time("2024", "kemarin"), "Person");
        assertThat(article.findings("unknown-type")).containsExactly("The schema has no type Person");
    }

    @Test
    void given_a_role_of_another_event_type_then_it_is_unknown_and_inherited_roles_are_known() {
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Participant", article.entity("Person", "Sari"));
        article.fill(meet, "Instrument", article.entity("Person", "Wijaya"));
        assertThat(article.findings("unknown-role")).containsExactly("Meet has no role “Instrument”");
    }

    @Test
    void given_an_unknown_and_a_foreign_attribute_then_each_is_told_apart() {
        EventMention meet = article.event("Meet", "bertemu");
        article.attribute(meet, "Realis", "actual");
        article.attribute(meet, "Colour", "red");
        article.attribute(meet, "Comment", "?");
        assertThat(article.findings("unknown-attribute"))
                .containsExactlyInAnyOrder(
                        "The schema has no attribute “Colour”", "Meet does not carry the attribute Comment");
    }

    @Test
    void given_an_argument_then_the_attributes_of_its_role_count() {
        EventMention meet = article.event("Meet", "bertemu");
        article.argument(meet, "Place", argument -> {
            argument.setImplicit(true);
            argument.getAttributes().add(MarkedArticle.attributeValue("Negated", "true"));
            argument.getAttributes().add(MarkedArticle.attributeValue("Realis", "actual"));
        });
        assertThat(article.findings("unknown-attribute")).containsExactly("Place does not carry the attribute Realis");
    }

    @ParameterizedTest
    @CsvSource({"Realis,other", "Negated,false", "Size,3", "Size,-1.5e3", "Tags,b", "Comment,apa saja"})
    void given_a_value_that_its_definition_allows_then_nothing_is_found(String attribute, String value) {
        article.attribute(article.event("Meet", "bertemu"), attribute, value);
        assertThat(article.findings("unknown-value")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Realis,maybe", "Negated,yes", "Size,three", "Tags,c"})
    void given_a_value_that_it_does_not_then_it_is_named(String attribute, String value) {
        article.attribute(article.event("Meet", "bertemu"), attribute, value);
        assertThat(article.findings("unknown-value"))
                .containsExactly("The attribute " + attribute + " cannot be “" + value + "”");
    }

    @Test
    void given_two_values_for_one_of_then_that_is_too_many_and_for_many_of_it_is_not() {
        EventMention meet = article.event("Meet", "bertemu");
        article.attribute(meet, "Realis", "actual", "other");
        article.attribute(meet, "Tags", "a", "b");
        assertThat(article.findings("unknown-value")).containsExactly("The attribute Realis takes one value, not 2");
    }

    @Test
    void given_nobody_in_a_required_role_then_it_is_missed_until_somebody_is_there_or_implied() {
        EventMention meet = article.event("Meet", "bertemu");
        assertThat(article.findings("required-role"))
                .containsExactly("Meet: required role Participant needs at least 2 fillers");
        article.argument(meet, "Participant", argument -> argument.setImplicit(true));
        assertThat(article.findings("required-role")).isEmpty();
    }

    @Test
    void given_too_few_or_too_many_fillers_then_the_bound_is_named() {
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Participant", article.entity("Person", "Sari"));
        article.fill(meet, "Place", article.entity("Place", "Jakarta"));
        article.fill(meet, "Place", article.entity("Place", "Wijaya"));
        assertThat(article.findings("cardinality"))
                .containsExactlyInAnyOrder(
                        "Meet: role Participant needs at least 2 fillers and has 1",
                        "Meet: role Place takes at most 1 fillers and has 2");
    }

    @Test
    void given_fillers_of_right_type_subtype_and_cluster_then_they_may_fill_and_others_may_not() {
        EventMention meet = article.event("Meet", "bertemu");
        article.fill(meet, "Participant", article.entity("Minister", "Sari"));
        article.fill(meet, "Participant", article.cluster(article.entity("Person", "Wijaya")));
        article.fill(meet, "Cause", article.event("Attack", "kemarin"));
        assertThat(article.findings("filler-type")).isEmpty();
        article.fill(meet, "Participant", article.entity("Place", "Jakarta"));
        assertThat(article.findings("filler-type"))
                .containsExactly("Meet: role Participant does not take Place “Jakarta”");
    }

    @Test
    void given_a_relation_then_its_ends_are_checked() {
        EntityMention sari = article.entity("Minister", "Sari");
        article.relation("Family", sari, article.entity("Place", "Jakarta"));
        assertThat(article.findings("filler-type"))
                .containsExactly("Family: the relation does not take Place “Jakarta”");
    }

    @Test
    void given_an_argument_without_filler_then_it_is_missed_unless_implicit() {
        EventMention meet = article.event("Meet", "bertemu");
        article.argument(meet, "Place", argument -> argument.setImplicit(true));
        article.argument(meet, "Participant", argument -> {});
        assertThat(article.findings("missing-filler"))
                .containsExactly("Meet: role Participant has no filler and is not marked implicit");
    }

    @Test
    void given_a_layer_of_another_schema_version_then_it_says_so() {
        article.entity("Person", "Sari");
        assertThat(article.findings("schema-version")).isEmpty();
        article.change(
                context -> context.changes().set(article.layer(), LayerPackage.Literals.LAYER__SCHEMA_VERSION, "1"));
        assertThat(article.findings("schema-version"))
                .containsExactly("The layer was made with version 1 of the schema, the corpus has 2");
    }

    @Test
    void given_a_layer_of_a_version_that_can_be_brought_up_to_date_then_it_says_nothing() {
        article.entity("Person", "Sari");
        article.change(context -> new SetSchemaVersion("3").apply(context));
        article.change(
                context -> context.changes().set(article.layer(), LayerPackage.Literals.LAYER__SCHEMA_VERSION, "2"));
        assertThat(article.findings("schema-version")).isEmpty();
    }

    @Test
    void given_a_layer_that_counts_in_another_text_then_it_says_so() {
        article.entity("Person", "Sari");
        assertThat(article.findings("text-hash")).isEmpty();
        article.change(context -> context.changes().set(article.layer(), LayerPackage.Literals.LAYER__TEXT_HASH, "00"));
        assertThat(article.findings("text-hash")).hasSize(1);
    }

    @Test
    void given_an_indonesian_reader_then_type_and_sentence_are_indonesian() {
        article.event("Meet", "bertemu");
        assertThat(article.problems("required-role"))
                .extracting(problem -> problem.message().in(Locale.forLanguageTag("id")))
                .containsExactly("Bertemu: peran wajib Participant perlu paling sedikit 2 pengisi");
    }
}
