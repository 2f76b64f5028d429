package org.peristiwa.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;

/** XMI so large that it is read on one thread and made into objects on another: all is as in a small file. */
class LargeXmiTest {

    private static final int MENTIONS = 20_000;

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:o="http:///org/peristiwa.ecore">
            """;
    private static final String END =
            """
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Ani di Bali"/>
            <cas:View sofa="1" members="2 3"/>
            </xmi:XMI>
            """;

    @TempDir
    Path folder;

    /** Line 3 of the file and those behind it, one for each mention; the last names all of them, and they come behind it. */
    private static List<String> lines() {
        String cluster = "<o:Entity xmi:id=\"2\" id=\"c1\" mentions=\""
                + IntStream.range(0, MENTIONS)
                        .mapToObj(i -> String.valueOf(i + 3))
                        .collect(Collectors.joining(" "))
                + "\"/>";
        return IntStream.rangeClosed(0, MENTIONS)
                .mapToObj(i -> i == 0
                        ? cluster
                        : "<o:EntityMention xmi:id=\"%d\" sofa=\"1\" begin=\"0\" end=\"3\" id=\"m%d\" typeId=\"PER\"/>"
                                .formatted(i + 2, i))
                .collect(Collectors.toList());
    }

    private List<Annotation> read(List<String> lines) throws IOException {
        Path file = folder.resolve("a.xmi");
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n" + END);
        assertThat(Files.size(file)).isGreaterThan(1 << 20);
        try (ImportSource source = new XmiImporter().open(ImportRequest.of(file, "ani"))) {
            return source.next().orElseThrow().layers().get(0).getAnnotations();
        }
    }

    private void refused(List<String> lines, String... words) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContainingAll(words);
    }

    @AfterEach
    void nothing_reads_on() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("reads structures"));
    }

    @Test
    void given_many_mentions_in_a_cluster_before_them_when_imported_then_all_are_there_in_their_order()
            throws IOException {
        List<Annotation> annotations = read(lines());
        assertThat(annotations).hasSize(MENTIONS + 1);
        assertThat(annotations.subList(1, annotations.size()))
                .extracting(Annotation::getId)
                .isEqualTo(IntStream.rangeClosed(1, MENTIONS)
                        .mapToObj(i -> "m" + i)
                        .toList());
        assertThat(annotations.subList(1, annotations.size())).allSatisfy(each -> {
            assertThat(each).isInstanceOf(EntityMention.class);
            assertThat(((Mention) each).getType()).isEqualTo("PER");
            assertThat(((Mention) each).getExtent().end()).isEqualTo(3);
        });
        assertThat(((Entity) annotations.get(0)).getMentions()).isEqualTo(annotations.subList(1, annotations.size()));
    }

    @Test
    void given_something_wrong_and_xml_that_breaks_off_further_on_when_imported_then_what_stands_first_is_told() {
        List<String> lines = lines();
        lines.set(15_000, lines.get(10));
        lines.set(19_000, "<o:EntityMention");
        refused(lines, "a.xmi:15003:", "a second feature structure");
        lines.set(14_000, lines.get(14_000).replace("begin=\"0\"", "begin=\"7\""));
        refused(lines, "EntityMention with the number 14002");
    }

    @Test
    void given_xml_that_breaks_off_an_entity_or_no_utf_8_when_imported_then_the_line_is_told() throws IOException {
        List<String> lines = lines();
        lines.set(19_000, "<o:EntityMention");
        refused(lines, "a.xmi:19004:", "not XML");
        lines.set(18_000, "<o:EntityMention xmi:id=\"18002\" typeId=\"&rahasia;\"/>");
        refused(lines, "a.xmi:18003:", "an entity that XML does not have by itself", "&rahasia;");
    }

    @Test
    void given_bytes_that_are_no_utf_8_when_imported_then_it_is_told() throws IOException {
        Path file = folder.resolve("b.xmi");
        for (String hex : List.of("ff", "c0bc", "eda080")) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.writeBytes((HEAD + "<o:Note xmi:id=\"2\" text=\"").getBytes(StandardCharsets.UTF_8));
            content.writeBytes(HexFormat.of().parseHex(hex));
            content.writeBytes(("\"/>" + END).getBytes(StandardCharsets.UTF_8));
            Files.write(file, content.toByteArray());
            assertThatThrownBy(() -> new XmiImporter().open(ImportRequest.of(file, "ani")))
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageContaining("b.xmi:")
                    .hasMessageContaining("not XML")
                    .hasMessageNotContaining("byte #");
        }
    }
}
