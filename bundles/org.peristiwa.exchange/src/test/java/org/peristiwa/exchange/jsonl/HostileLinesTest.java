package org.peristiwa.exchange.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.InputFormatException;

/** Lines and JSON that are not to be trusted. */
class HostileLinesTest {

    @TempDir
    Path folder;

    @Test
    void given_a_line_of_a_gigabyte_when_read_then_it_is_refused_in_the_memory_of_the_longest_line()
            throws IOException {
        Path file = folder.resolve("big.jsonl");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(1L << 30);
            big.seek(big.length());
            big.write("\n{}\n".getBytes(StandardCharsets.UTF_8));
        }
        try (TextLines lines = TextLines.open(file, 1 << 16)) {
            assertThatThrownBy(lines::next)
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageContaining("big.jsonl:1: the line is longer than 65536 bytes");
            assertThat(lines.next()).get().isEqualTo(new TextLines.Line(2, "{}"));
        }
    }

    @Test
    void given_line_ends_and_a_byte_order_mark_when_read_then_they_are_no_part_of_a_line() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "\uFEFFsatu\r\n\ndua\u2028x");
        try (TextLines lines = TextLines.open(file)) {
            assertThat(lines.next().orElseThrow().text()).isEqualTo("satu");
            assertThat(lines.next().orElseThrow().text()).isEmpty();
            assertThat(lines.next()).get().isEqualTo(new TextLines.Line(3, "dua\u2028x"));
            assertThat(lines.next()).isEmpty();
        }
    }

    @Test
    void given_bytes_that_are_not_utf_8_when_read_then_line_and_column_are_told_and_the_next_line_comes()
            throws IOException {
        Path file = Files.write(
                folder.resolve("latin"), new byte[] {'o', 'k', '\n', 'a', 'b', (byte) 0xE9, '\n', 'z', '\n'});
        try (TextLines lines = TextLines.open(file)) {
            lines.next();
            assertThatThrownBy(lines::next).hasMessageContaining("latin:2:3:");
            assertThat(lines.next().orElseThrow().text()).isEqualTo("z");
        }
    }

    @Test
    void given_nesting_duplicates_and_junk_when_read_as_json_then_each_is_refused_with_its_place() throws IOException {
        Path file = folder.resolve("a.jsonl");
        for (String bad :
                new String[] {"[".repeat(100_000), "{\"a\":1,\"a\":2}", "{} x", "{\"a\":tru}", "", "{\"a\":"}) {
            assertThatThrownBy(() -> JsonReading.line(file, new TextLines.Line(7, bad)))
                    .as(bad.substring(0, Math.min(20, bad.length())))
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageContaining("a.jsonl:7:");
        }
    }

    @Test
    void given_a_value_of_another_kind_when_asked_for_then_the_error_says_what_stands_there() throws IOException {
        JsonValue.Obj object = JsonReading.line(
                        folder.resolve("a.jsonl"), new TextLines.Line(3, "{\"a\": \"x\", \"n\": 1.5, \"z\": null}"))
                .asObject();
        assertThatThrownBy(() -> object.number("a"))
                .hasMessageContaining("a.jsonl:3:7: expected a whole number, found a string: \"x\"");
        assertThatThrownBy(() -> object.number("n")).hasMessageContaining("expected a whole number");
        assertThatThrownBy(() -> object.get("z")).hasMessageContaining("\"z\" is missing");
        assertThatThrownBy(() -> object.list("a")).hasMessageContaining("expected an array");
    }

    @Test
    void given_text_with_every_sort_of_line_end_when_written_then_it_is_one_line_for_every_reader_and_comes_back()
            throws IOException {
        String text = "a\u2028b\u2029c\u0085d\r\n\t😀\u0000\uFEFF\"\\";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.lines(out)) {
            json.writeStartObject();
            json.writeStringField("t", text);
            json.writeEndObject();
        }
        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085").contains("😀");
        assertThat(JsonReading.line(folder, new TextLines.Line(1, line))
                        .asObject()
                        .text("t"))
                .isEqualTo(text);
    }
}
