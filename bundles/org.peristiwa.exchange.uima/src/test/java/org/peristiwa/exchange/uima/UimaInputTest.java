package org.peristiwa.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.xml.XmlWriting;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Relation;

/** CAS files by others, bad ones and hostile ones. */
class UimaInputTest {

    private static final String XMI_HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                xmlns:tcas="http:///uima/tcas.ecore" xmlns:n="http:///de/ner.ecore" xmi:version="2.0">
            """;
    private static final String SOFA =
            """
              <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="😀 Ani di Bali"/>
              <cas:View sofa="1" members="2 3 4"/>
            </xmi:XMI>
            """;

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static AnnotatedDocument only(Importer importer, Path input) throws IOException {
        try (ImportSource source = importer.open(ImportRequest.of(input, "ani"))) {
            AnnotatedDocument document = source.next().orElseThrow();
            assertThat(source.next()).isEmpty();
            return document;
        }
    }

    @Test
    void given_xmi_of_another_type_system_when_imported_then_annotations_are_mentions_and_references_relations()
            throws IOException {
        file(
                "typesystem.xml",
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>de.ner.Person</name><supertypeName>uima.tcas.Annotation</supertypeName>
                <features><featureDescription><name>lives</name><rangeTypeName>de.ner.Place</rangeTypeName>
                </featureDescription></features></typeDescription></types></typeSystemDescription>
                """);
        Path xmi = file(
                "a.xmi",
                XMI_HEAD
                        + """
                          <n:Person xmi:id="2" sofa="1" begin="3" end="6" lives="3" rank="7"/>
                          <n:Place xmi:id="3" sofa="1" begin="10" end="14"/>
                          <n:Sentence xmi:id="4" sofa="1" begin="0" end="14"/>
                        """
                        + SOFA);
        AnnotatedDocument document = only(new XmiImporter(), xmi);
        var annotations = document.layers().get(0).getAnnotations();
        EntityMention person = (EntityMention) annotations.get(0);
        assertThat(document.text().slice(person.getExtent(), " ")).isEqualTo("Ani");
        assertThat(person.getType()).isEqualTo("Person");
        assertThat(person.getAttributes()).singleElement().satisfies(rank -> assertThat(rank.getValues())
                .containsExactly("7"));
        assertThat(annotations)
                .filteredOn(Relation.class::isInstance)
                .singleElement()
                .satisfies(relation ->
                        assertThat(((Relation) relation).getTarget()).isSameAs(annotations.get(1)));
    }

    @Test
    void given_cas_json_with_an_emoji_when_imported_then_offsets_are_utf_16() throws IOException {
        Path json = file(
                "a.json",
                """
                {"%TYPES": {}, "%FEATURE_STRUCTURES": [
                  {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "😀 Ani"},
                  {"%ID": 2, "%TYPE": "uima.tcas.Annotation", "@sofa": 1, "begin": 3, "end": 6}],
                 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}}}
                """);
        AnnotatedDocument document = only(new CasJsonImporter(), json);
        EntityMention mention =
                (EntityMention) document.layers().get(0).getAnnotations().get(0);
        assertThat(document.text().slice(mention.getExtent(), " ")).isEqualTo("Ani");
    }

    @Test
    void given_references_by_lists_by_arrays_and_to_what_stands_further_on_when_imported_then_each_is_followed()
            throws IOException {
        file(
                "typesystem.xml",
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>de.ner.Person</name><supertypeName>uima.tcas.Annotation</supertypeName>
                <features><featureDescription><name>homes</name><rangeTypeName>uima.cas.FSArray</rangeTypeName>
                </featureDescription></features></typeDescription>
                <typeDescription><name>de.ner.Place</name><supertypeName>de.ner.Person</supertypeName></typeDescription>
                </types></typeSystemDescription>
                """);
        Path xmi = file(
                "a.xmi",
                XMI_HEAD
                        + """
                          <n:Person xmi:id="2" sofa="1" begin="3" end="6" homes="3 4"/>
                          <n:Place xmi:id="3" sofa="1" begin="10" end="14" homes="70000"/>
                          <n:Place xmi:id="4" sofa="1" begin="7" end="9" homes=" 2 "/>
                          <cas:FSArray xmi:id="70000" elements="4 2"/>
                        """
                        + SOFA);
        AnnotatedDocument document = only(new XmiImporter(), xmi);
        assertThat(document.layers().get(0).getAnnotations())
                .filteredOn(Relation.class::isInstance)
                .map(Relation.class::cast)
                .map(relation -> ((EntityMention) relation.getSource()).getSourceId() + " to "
                        + ((EntityMention) relation.getTarget()).getSourceId())
                .containsExactlyInAnyOrder("2 to 3", "2 to 4", "3 to 4", "3 to 2", "4 to 2");
    }

    @Test
    void given_cas_json_of_ours_with_a_structure_for_a_text_when_imported_then_it_is_refused() throws IOException {
        Path json = file(
                "a.json",
                """
                {"%TYPES": {}, "%FEATURE_STRUCTURES": [
                  {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "Ani"},
                  {"%ID": 2, "%TYPE": "org.peristiwa.EntityMention", "@sofa": 1, "begin": 0, "end": 3, "@typeId": 1}],
                 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}}}
                """);
        assertThatThrownBy(() -> only(new CasJsonImporter(), json))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("EntityMention with the number 2: not a value that type takes");
    }

    @Test
    void given_characters_that_xml_cannot_hold_when_written_then_the_message_names_character_and_offset() {
        for (String bad : List.of("\u0001", "\u000b", "\ufffe")) {
            assertThatThrownBy(
                            () -> XmlWriting.attribute(new StringWriter(), "ab" + bad, () -> ErrorWords.article("a")))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("article a")
                    .hasMessageContaining(String.format("U+%04X at offset 2", (int) bad.charAt(0)));
        }
    }

    @Test
    void given_an_entity_bomb_or_an_external_entity_when_imported_then_it_is_refused_at_once() throws IOException {
        String bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" x="&c;"/>
                """;
        String external =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&secret;</xmi:XMI>
                """;
        for (String hostile : List.of(bomb, external)) {
            Path xmi = file("a.xmi", hostile);
            assertThatThrownBy(() -> only(new XmiImporter(), xmi))
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageContaining("a.xmi:2:");
        }
    }

    @Test
    void given_a_reference_to_nothing_an_id_twice_and_broken_xml_when_imported_then_each_is_named_with_its_line()
            throws IOException {
        Path reference = file("r.xmi", XMI_HEAD + SOFA);
        assertThatThrownBy(() -> only(new XmiImporter(), reference))
                .hasMessageContaining("no feature structure with this number: \"2\"");
        Path twice = file(
                "t.xmi",
                XMI_HEAD
                        + "<tcas:Annotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"2\"/>\n"
                        + "<tcas:Annotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"2\"/>\n" + SOFA);
        assertThatThrownBy(() -> only(new XmiImporter(), twice))
                .hasMessageContaining("t.xmi:5:")
                .hasMessageContaining("a second feature structure");
        Path broken = file("b.xmi", XMI_HEAD + "<tcas:Annotation xmi:id=\"2\"");
        assertThatThrownBy(() -> only(new XmiImporter(), broken))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("not XML");
        Path deep = file("d.json", "{\"%TYPES\":" + "[".repeat(100_000));
        assertThatThrownBy(() -> only(new CasJsonImporter(), deep)).isInstanceOf(InputFormatException.class);
    }

    @Test
    void given_one_bad_file_among_good_ones_when_lenient_then_it_is_left_out_and_listed() throws IOException {
        file(
                "a.xmi",
                XMI_HEAD.replace("/>", "") + "  <cas:Sofa xmi:id=\"1\" sofaID=\"_InitialView\" sofaString=\"x\"/>\n"
                        + "</xmi:XMI>");
        file("b.xmi", "<html/>");
        ImportRequest lenient = new ImportRequest(List.of(folder), Options.NONE, "ani", true, Progress.NONE);
        try (ImportSource source = new XmiImporter().open(lenient)) {
            assertThat(source.next()).isPresent();
            assertThat(source.next()).isEmpty();
            assertThat(source.report().skipped()).singleElement().satisfies(place -> assertThat(place.reason())
                    .isEqualTo("not XMI"));
        }
    }
}
