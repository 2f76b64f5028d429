package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

    @Test
    void given_a_file_with_a_byte_order_mark_and_crlf_when_read_then_every_character_stays(@TempDir Path folder)
            throws IOException {
        byte[] bytes = "\uFEFFBanjir di Demak.\r\n\r\n\tTiga\u00A0orang e\u0301 😀\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("banjir.txt"), bytes);

        TextFile read = TextFile.read(file);

        assertThat(read.text().content()).startsWith("\uFEFFBanjir").contains("\r\n\r\n\tTiga\u00A0orang e\u0301");
        assertThat(TextFile.encode(read.text())).isEqualTo(bytes);
        assertThat(new OffsetMap(read.text()).length(OffsetUnit.UTF_8)).isEqualTo(bytes.length);
    }

    @Test
    void given_a_large_file_then_text_and_hash_are_those_of_its_bytes() throws IOException {
        byte[] bytes = "Banjir di Demak. 😀\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        TextFile large = TextFile.decode(bytes);
        assertThat(TextFile.encode(large.text())).isEqualTo(bytes);
        assertThat(large.sha256()).isEqualTo(TextFile.sha256(bytes));
        bytes[bytes.length - 2] = (byte) 0xff;
        assertThatExceptionOfType(NotUtf8Exception.class).isThrownBy(() -> TextFile.decode(bytes));
    }

    @Test
    void given_bytes_then_the_hash_is_sha_256_in_small_hexadecimal_digits() throws IOException {
        // FIPS 180-4 examples: the empty message and "abc".
        assertThat(TextFile.decode(new byte[0]).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(TextFile.decode("abc".getBytes(StandardCharsets.UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Latin-1 letter,            6162E963,           2, 1, 3",
        "stray continuation,        61620A8061,         3, 2, 1",
        "behind CR LF,              610D0A0D0A6280,     6, 3, 2",
        "behind CR alone,           610D62FF,           3, 2, 2",
        "overlong slash,            61C0AF,             1, 1, 2",
        "encoded surrogate,         EDA080,             0, 1, 1",
        "past U+10FFFF,             F4908080,           0, 1, 1",
        "cut off at the end,        61F09F98,           1, 1, 2",
        "UTF-16 byte order mark,    FFFE6100,           0, 1, 1",
        "behind an emoji,           F09F9880FF,         4, 1, 2"
    })
    void given_bytes_that_are_not_utf_8_then_the_place_is_named(
            String what, String hex, long offset, int line, int column) {
        assertThatExceptionOfType(NotUtf8Exception.class)
                .as(what)
                .isThrownBy(() -> TextFile.decode(HexFormat.of().parseHex(hex)))
                .satisfies(e -> {
                    assertThat(e.byteOffset()).isEqualTo(offset);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isEqualTo(column);
                })
                .withMessageContaining("at byte " + offset + " (line " + line + ", column " + column + ")");
    }

    @Test
    void given_no_file_then_the_reason_is_typed(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> TextFile.read(folder.resolve("none.txt")));
    }

    @Property
    void whatever_is_encoded_reads_back(@ForAll("texts") String content) throws IOException {
        byte[] bytes = TextFile.encode(new ArticleText(content));
        TextFile file = TextFile.decode(bytes);
        assertThat(file.text().content()).isEqualTo(content);
        assertThat(TextFile.encode(file.text())).isEqualTo(bytes);
    }

    @Provide
    Arbitrary<String> texts() {
        return HardTexts.strings();
    }
}
