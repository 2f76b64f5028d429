package org.peristiwa.exchange.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Mention;

/** Names and chains of CoNLL-2012; and files that have them wrongly. */
class Conll2012ReadingTest {

    @TempDir
    Path folder;

    private List<AnnotatedDocument> read(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("a.v4_gold_conll"), String.join("\n", lines) + "\n");
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = new Conll2012Importer().open(ImportRequest.of(file, "ani"))) {
            for (var next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }

    private static String row(String word, String name, String chains) {
        return "bc/x 0 0 " + word + " NN (TOP* - - - - " + name + " " + chains;
    }

    private static List<String> mentions(AnnotatedDocument document) {
        return document.layers().get(0).getAnnotations().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .map(each -> each.getType() + " " + document.text().slice(each.getExtent(), "/"))
                .toList();
    }

    @Test
    void given_nested_and_crossing_chains_and_names_then_each_mention_has_its_words_and_type() throws IOException {
        AnnotatedDocument document = read(
                        "#begin document (bc/x); part 000",
                        row("Menteri", "*", "(0|(1"),
                        row("Sari", "(PERSON)", "(0)"),
                        row("Wijaya", "(PERSON*", "1)|(2"),
                        row("Putra", "*)", "0)|2)"),
                        "",
                        row("Dia", "*", "(0)"),
                        "#end document")
                .get(0);
        assertThat(document.text().content()).isEqualTo("Menteri Sari Wijaya Putra\nDia\n");
        assertThat(document.article().getId()).isEqualTo("bc-x");
        assertThat(mentions(document))
                .containsExactlyInAnyOrder(
                        "Mention Menteri Sari Wijaya Putra",
                        "PERSON Sari",
                        "Mention Menteri Sari Wijaya",
                        "PERSON Wijaya Putra",
                        "Mention Dia");
        assertThat(document.layers().get(0).getAnnotations())
                .filteredOn(Entity.class::isInstance)
                .singleElement()
                .satisfies(entity -> assertThat(((Entity) entity).getMentions()).hasSize(3));
    }

    @Test
    void given_parts_of_one_document_then_each_is_an_article() throws IOException {
        assertThat(read(
                        "#begin document (bc/x); part 000",
                        row("a", "*", "-"),
                        "#end document",
                        "#begin document (bc/x); part 001",
                        row("b", "*", "-"),
                        "#end document"))
                .extracting(each -> each.article().getId())
                .containsExactly("bc-x", "bc-x-part-1");
    }

    @Test
    void given_lines_that_are_wrong_then_file_line_and_column_are_named() {
        refused("a.v4_gold_conll:1:1: expected: #begin document (id)", "#begin document ();");
        refused("a.v4_gold_conll:1:1: expected document, part, number, word", "bc/x 0 0");
        refused("a.v4_gold_conll:1:31: the end of a mention", row("a", "*", "0)"));
        refused("a.v4_gold_conll:1:31: a mention that does not end", row("a", "*", "(0"));
        refused("a.v4_gold_conll:1:31: expected chains", row("a", "*", "0"));
        refused("a.v4_gold_conll:1:1: the end of a name", row("a", "*)", "-"));
        refused("a.v4_gold_conll:1:1: a mention that does not end", row("a", "(PER*", "-"));
    }

    private void refused(String reason, String... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining(reason);
    }
}
