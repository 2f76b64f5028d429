package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;

class AnnotationConfTest {

    @TempDir
    Path folder;

    private BratFiles files;

    @BeforeEach
    void setUp() throws Exception {
        files = new BratFiles(Files.createDirectory(folder.resolve("in")))
                .text("a", "Ani bertemu Budi.")
                .file("a.ann", "")
                .file("annotation.conf", BratFiles.CONF)
                .file("visual.conf", BratFiles.VISUAL)
                .file("kb_shortcuts.conf", "P Person\n");
    }

    private static Schema schemaOf(Path folder) throws Exception {
        try (ImportSource source = new BratImporter().open(ImportRequest.of(folder, "anna"))) {
            return source.schema().orElseThrow();
        }
    }

    @Test
    void given_a_configuration_when_read_then_hierarchy_roles_and_cardinalities_are_the_schemas() throws Exception {
        Schema schema = schemaOf(files.folder());
        assertThat(schema.getEntityTypes())
                .extracting(AnnotationType::getId)
                .containsExactly("Agent", "Person", "Organization", "Place");
        assertThat(schema.getEntityTypes().get(0).isAbstract()).isTrue();
        assertThat(schema.getEntityTypes().get(1).getParent()).isEqualTo("Agent");
        assertThat(schema.getEntityTypes().get(3).getParent()).isNull();
        EventType meet = schema.getEventTypes().get(1);
        assertThat(meet.getParent()).isEqualTo("Contact");
        assertThat(meet.getRoles()).extracting(Role::getId).containsExactly("Participant", "Place", "Topic");
        assertThat(meet.getRoles()).extracting(Role::getLower).containsExactly(2, 0, 0);
        assertThat(meet.getRoles()).extracting(Role::getUpper).containsExactly(4, 1, -1);
        assertThat(meet.getRoles().get(0).getFillerTypes())
                .extracting(filler -> filler.getType())
                .containsExactly("Person", "Organization");
        assertThat(meet.getRoles().get(2).getFillerTypes()).singleElement().satisfies(filler -> {
            assertThat(filler.getKind()).isEqualTo(FillerKind.EVENT);
            assertThat(filler.getType()).isNull();
        });
        Role receiver = schema.getEventTypes().get(2).getRoles().get(1);
        assertThat(receiver.getLower()).isEqualTo(1);
        assertThat(receiver.getFillerTypes()).isEmpty();
    }

    @Test
    void given_a_configuration_when_read_then_relations_and_attributes_are_the_schemas() throws Exception {
        Schema schema = schemaOf(files.folder());
        RelationType parent = schema.getRelationTypes().get(1);
        assertThat(parent.getSourceRole()).isEqualTo("Child");
        assertThat(parent.getTargetRole()).isEqualTo("Elder");
        assertThat(parent.getTargetTypes()).hasSize(2);
        RelationType alias = schema.getRelationTypes().get(2);
        assertThat(alias.isSymmetric() && alias.isTransitive()).isTrue();
        assertThat(schema.getAttributes().get(0).getKind()).isEqualTo(AttributeKind.BOOLEAN);
        assertThat(schema.getAttributes().get(1).getOptions())
                .extracting(option -> option.getId())
                .containsExactly("High", "Low");
        assertThat(schema.getEventTypes().get(0).getAttributes()).containsExactly("Negation", "Certainty");
        assertThat(schema.getEventTypes().get(1).getAttributes()).isEmpty();
    }

    @Test
    void given_looks_and_keys_when_read_then_they_are_the_schemas() throws Exception {
        AnnotationType person = schemaOf(files.folder()).getEntityTypes().get(1);
        assertThat(person.getLabels().get(0).getContent()).isEqualTo("Orang");
        assertThat(person.getAbbreviations().get(0).getContent()).isEqualTo("Or");
        assertThat(person.getColor()).isEqualTo("#ff821c");
        assertThat(person.getShortcut()).isEqualTo("P");
        assertThat(files.read(false).report().losses()).singleElement().satisfies(loss -> assertThat(loss.message())
                .contains("fgColor:black"));
    }

    @Test
    void given_a_schema_from_a_configuration_when_written_and_read_then_it_is_equal() throws Exception {
        Path out = folder.resolve("out");
        files.exportTo(out);
        assertThat(EcoreUtil.equals(schemaOf(out), schemaOf(files.folder()))).isTrue();
    }

    @Test
    void given_an_unknown_section_and_type_when_read_then_the_report_tells_them() throws Exception {
        files.file(
                "annotation.conf", "[entities]\nPerson\n[events]\nMeet\tWho:Animal\n[options]\nTokens tokenizer:x\n");
        files.file("visual.conf", "");
        assertThat(files.read(false).report().losses())
                .extracting(loss -> loss.rule())
                .containsExactly("brat.conf-type", "brat.conf-section");
    }
}
