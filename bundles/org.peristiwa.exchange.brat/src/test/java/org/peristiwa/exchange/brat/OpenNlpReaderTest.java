package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader that is not ours reads what we write. It stops at an event without arguments and counts UTF-16, so the text
 * here has neither such events nor astral letters.
 */
class OpenNlpReaderTest {

    @TempDir
    Path folder;

    @Test
    void given_an_export_when_open_nlp_reads_it_then_every_text_and_type_is_there() throws Exception {
        String text = "Menlu Sari bertemu Duta\u00a0Besar di “Jakarta”.\r\nIa pergi.\r\n";
        Path out = folder.resolve("out");
        new BratFiles(Files.createDirectory(folder.resolve("in")))
                .text("a", text)
                .file("annotation.conf", BratFiles.CONF)
                .file(
                        "a.ann",
                        """
                                T1\tPerson 0 10\tMenlu Sari
                                T2\tPerson 19 29\tDuta\u00a0Besar
                                T3\tMeet 11 18\tbertemu
                                T4\tPlace 34 41\tJakarta
                                T5\tPerson 0 5;19 23\tMenlu Duta
                                E1\tMeet:T3 Participant:T1 Participant2:T2
                                R1\tLocated Arg1:T1 Arg2:T4
                                A1\tNegation E1
                                #1\tAnnotatorNotes E1\tcatatan
                                """)
                .exportTo(out);

        AnnotationConfiguration configuration;
        try (InputStream in = Files.newInputStream(out.resolve("annotation.conf"))) {
            configuration = AnnotationConfiguration.parse(in);
        }
        BratDocument document;
        try (InputStream txt = Files.newInputStream(out.resolve("a.txt"));
                InputStream ann = Files.newInputStream(out.resolve("a.ann"))) {
            document = BratDocument.parseDocument(configuration, "a", txt, ann);
        }
        Map<String, String> spans = new TreeMap<>();
        document.getAnnotations().stream()
                .filter(SpanAnnotation.class::isInstance)
                .map(SpanAnnotation.class::cast)
                .forEach(span -> spans.put(span.getId(), span.getType() + " " + span.getCoveredText()));
        assertThat(spans)
                .containsEntry("T1", "Person Menlu Sari")
                .containsEntry("T2", "Person Duta\u00a0Besar")
                .containsEntry("T3", "Meet bertemu")
                .containsEntry("T4", "Place Jakarta")
                .containsEntry("T5", "Person Menlu Duta");
        assertThat(document.getAnnotations().stream().map(annotation -> annotation.getId()))
                .containsAll(List.of("E1", "R1", "A1"));
        assertThat(document.getAnnotation("E1").getNote()).isEqualTo("catatan");
        assertThat(document.getText()).isEqualTo(text);
    }
}
