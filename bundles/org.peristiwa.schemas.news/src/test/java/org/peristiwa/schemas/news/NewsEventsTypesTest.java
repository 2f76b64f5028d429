package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;

/** What this pack promises beyond what holds of every pack. */
class NewsEventsTypesTest {

    private final Schema schema = ModelFiles.pack();

    @Test
    void given_about_thirty_event_types_when_counted_then_those_of_diplomacy_are_among_them() {
        List<String> concrete = schema.getEventTypes().stream()
                .filter(type -> !type.isAbstract())
                .map(SchemaElement::getId)
                .toList();

        assertThat(concrete).hasSizeBetween(28, 36);
        assertThat(concrete)
                .contains(
                        "Contact.Meet",
                        "Contact.Visit",
                        "Contact.Negotiate",
                        "Contact.ExchangeMessage",
                        "Contact.SignAgreement",
                        "Communication.Statement",
                        "Policy.Sanction",
                        "Policy.ImposeRestriction",
                        "Policy.LiftRestriction",
                        "Personnel.Appoint");
    }

    @Test
    void given_all_ids_when_written_as_a_narrow_format_writes_them_then_they_stay_apart() {
        // brat knows letters, digits, _ and - only, and keeps all kinds in one set of names.
        List<String> narrow = Stream.of(
                        schema.getEntityTypes(),
                        schema.getValueTypes(),
                        schema.getEventTypes(),
                        schema.getRelationTypes(),
                        schema.getAttributes())
                .flatMap(List::stream)
                .map(element -> element.getId().replace('.', '_').toLowerCase(Locale.ROOT))
                .toList();

        assertThat(narrow).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9_]+"));
    }

    @Test
    void given_the_attributes_when_listed_then_realis_polarity_tense_and_genericity_are_there() {
        assertThat(schema.getAttributes())
                .extracting(SchemaElement::getId)
                .contains("Realis", "Polarity", "Tense", "Genericity");
    }

    @Test
    void given_the_guidelines_when_turned_into_rules_then_there_are_some() {
        assertThat(schema.getRules()).hasSize(6);
    }
}
