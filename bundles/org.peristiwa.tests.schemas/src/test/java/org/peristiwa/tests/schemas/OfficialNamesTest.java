package org.peristiwa.tests.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.schemas.ace.AcePack;
import org.peristiwa.schemas.ere.RichErePack;
import org.peristiwa.schemas.plover.PloverPack;
import org.peristiwa.schemas.timeml.TimeMlPack;

/** The ids of the standards are kept, as exporters and corpora rely on them. */
class OfficialNamesTest {

    private static long offered(List<? extends AnnotationType> types) {
        return types.stream().filter(type -> !type.isAbstract()).count();
    }

    private static List<String> roles(SchemaPack pack, String eventType) {
        Schema schema = Packs.read(pack);
        EventType own = schema.getEventTypes().stream()
                .filter(type -> type.getId().equals(eventType))
                .findFirst()
                .orElseThrow();
        assertThat(SchemaView.of(schema).roles(eventType)).containsAll(own.getRoles());
        return own.getRoles().stream().map(Role::getId).toList();
    }

    private static List<String> options(Schema schema, String attribute) {
        return SchemaView.of(schema).attribute(attribute).orElseThrow().getOptions().stream()
                .map(SchemaElement::getId)
                .toList();
    }

    @Test
    void ace_2005_has_33_events_7_entity_types_with_45_subtypes_and_7_relation_types() {
        Schema ace = Packs.read(new AcePack());
        assertThat(offered(ace.getEventTypes())).isEqualTo(33);
        assertThat(ace.getEntityTypes())
                .filteredOn(type -> type.getParent() == null)
                .extracting(SchemaElement::getId)
                .containsExactly("PER", "ORG", "GPE", "LOC", "FAC", "VEH", "WEA");
        assertThat(ace.getEntityTypes())
                .filteredOn(type -> type.getParent() != null)
                .hasSize(45);
        assertThat(ace.getRelationTypes())
                .filteredOn(type -> type.getParent() == null)
                .extracting(SchemaElement::getId)
                .containsExactly("ART", "GEN-AFF", "METONYMY", "ORG-AFF", "PART-WHOLE", "PER-SOC", "PHYS");
        assertThat(roles(new AcePack(), "Conflict.Attack")).containsExactly("Attacker", "Target", "Instrument");
        assertThat(roles(new AcePack(), "Justice.Sentence"))
                .containsExactly("Defendant", "Adjudicator", "Crime", "Sentence");
        assertThat(options(ace, "Modality")).containsExactly("Asserted", "Other");
        assertThat(options(ace, "Tense")).containsExactly("Past", "Present", "Future", "Unspecified");
    }

    @Test
    void rich_ere_has_38_events_5_entity_types_and_realis() {
        Schema ere = Packs.read(new RichErePack());
        assertThat(offered(ere.getEventTypes())).isEqualTo(38);
        assertThat(ere.getEntityTypes())
                .extracting(SchemaElement::getId)
                .containsExactly("PER", "ORG", "GPE", "LOC", "FAC");
        assertThat(offered(ere.getRelationTypes())).isEqualTo(20);
        assertThat(roles(new RichErePack(), "Movement.Transport-Person"))
                .containsExactly("Agent", "Person", "Instrument", "Origin", "Destination");
        assertThat(options(ere, "Realis")).containsExactly("actual", "generic", "other");
    }

    @Test
    void timeml_has_7_classes_4_kinds_of_times_and_25_relation_types_of_3_links() {
        Schema timeml = Packs.read(new TimeMlPack());
        assertThat(timeml.getEventTypes()).hasSize(7);
        assertThat(timeml.getValueTypes())
                .filteredOn(type -> type.isTime())
                .extracting(SchemaElement::getId)
                .containsExactly("DATE", "TIME", "DURATION", "SET");
        assertThat(offered(timeml.getRelationTypes())).isEqualTo(14 + 6 + 5);
        assertThat(timeml.getRelationTypes())
                .extracting(SchemaElement::getId)
                .contains("TLINK.IS_INCLUDED", "SLINK.NEG_EVIDENTIAL", "ALINK.REINITIATES");
    }

    @Test
    void plover_has_16_events_with_an_actor_and_a_recipient_and_modes_and_contexts_of_its_own() {
        Schema plover = Packs.read(new PloverPack());
        assertThat(offered(plover.getEventTypes())).isEqualTo(16);
        assertThat(SchemaView.of(plover).roles("AID"))
                .extracting(Role::getId)
                .containsExactly("Actor", "Recipient", "Location", "Date");
        assertThat(SchemaView.of(plover).role("AID", "Recipient").orElseThrow().getLower())
                .isEqualTo(1);
        assertThat(options(plover, "PROTEST.mode"))
                .containsExactly("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize");
        assertThat(options(plover, "context")).hasSize(37).contains("human_rights", "cbrn");
    }
}
