package org.peristiwa.exchange.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.conll.IobReading.Span;
import org.peristiwa.model.layer.Mention;

/** Labels of each scheme, and lines that have none. */
class IobReadingTest {

    @TempDir
    Path folder;

    private List<Span> spans(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("a.conll"), String.join("\n", lines) + "\n");
        List<Span> spans = new ArrayList<>();
        try (IobReading reading = IobReading.open(file)) {
            for (Optional<IobReading.Article> next = reading.next(); next.isPresent(); next = reading.next()) {
                spans.addAll(next.get().spans());
            }
        }
        return spans;
    }

    @Test
    void given_each_scheme_then_the_same_runs_are_labelled() throws IOException {
        List<Span> expected = List.of(new Span(0, 2, "PER"), new Span(2, 3, "LOC"), new Span(3, 4, "LOC"));
        assertThat(spans("Ani B-PER", "Sari I-PER", "Bali B-LOC", "Jawa B-LOC", "itu O"))
                .isEqualTo(expected);
        assertThat(spans("Ani B-PER", "Sari L-PER", "Bali U-LOC", "Jawa U-LOC", "itu O"))
                .isEqualTo(expected);
        assertThat(spans("Ani B-PER", "Sari E-PER", "Bali S-LOC", "Jawa S-LOC", "itu O"))
                .isEqualTo(expected);
    }

    @Test
    void given_labels_that_begin_inside_or_change_type_then_a_new_run_begins_and_none_crosses_a_sentence()
            throws IOException {
        assertThat(spans("Ani I-PER", "Bali I-LOC", "", "Jawa I-LOC"))
                .containsExactly(new Span(0, 1, "PER"), new Span(1, 2, "LOC"), new Span(2, 3, "LOC"));
    }

    @Test
    void given_two_articles_when_imported_then_each_has_its_text_and_its_mentions() throws IOException {
        Path file = Files.writeString(
                folder.resolve("train.conll"),
                String.join(
                        "\r\n",
                        "-DOCSTART- -X- -X- O",
                        "",
                        "Ani _ _ B-PER",
                        "😀 _ _ O",
                        "",
                        "Pergi _ _ O",
                        "",
                        "-DOCSTART- -X- -X- O",
                        "",
                        "Bali _ _ B-LOC",
                        ""));
        try (ImportSource source = new IobImporter().open(ImportRequest.of(file, "ani"))) {
            AnnotatedDocument first = source.next().orElseThrow();
            assertThat(first.text().content()).isEqualTo("Ani 😀\nPergi\n");
            AnnotatedDocument second = source.next().orElseThrow();
            Mention bali = (Mention) second.layers().get(0).getAnnotations().get(0);
            assertThat(second.text().slice(bali.getExtent(), " ")).isEqualTo("Bali");
            assertThat(source.next()).isEmpty();
            assertThat(source.schema().orElseThrow().getEntityTypes()).hasSize(2);
        }
    }

    @Test
    void given_a_line_without_a_label_then_it_is_named_with_its_number() {
        assertThatThrownBy(() -> spans("Ani B-PER", "Sari"))
                .hasMessageContaining("a.conll:2:1: expected a token and a label")
                .hasMessageContaining("\"Sari\"");
        assertThatThrownBy(() -> spans("Ani PER")).hasMessageContaining("a.conll:1:1:");
    }
}
