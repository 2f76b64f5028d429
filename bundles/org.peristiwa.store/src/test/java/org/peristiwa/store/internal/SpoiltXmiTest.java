package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.store.CorpusFileException;

/** Whatever has become of a file, the reader either reads it or says where and why not. */
class SpoiltXmiTest {

    private static final Path LAYER = Path.of("../../product/sample/annotations/gold/rapat-jakarta.peristiwa-ann");
    private static final String[] BITS = {
        "<",
        ">",
        "\"",
        "&",
        "=",
        "/",
        " ",
        "\n",
        "</",
        "/>",
        "<!--",
        "<![CDATA[",
        "&#0;",
        "&x;",
        "xsi:",
        "id=\"m1\"",
        "\u00e9"
    };

    @Property(tries = 1000)
    void given_a_layer_spoilt_anywhere_when_read_then_it_is_sound_or_refused_with_a_place(@ForAll long seed)
            throws IOException {
        byte[] content = spoilt(Files.readAllBytes(LAYER), new Random(seed));
        try {
            Layer layer = XmiReader.read(content, "f", Layer.class);
            byte[] written = XmiWriter.write(layer);
            assertThat(EcoreUtil.equals(layer, XmiReader.read(written, "f", Layer.class)))
                    .isTrue();
        } catch (CorpusFileException e) {
            assertThat(e.line()).as(e.getMessage()).isPositive();
            assertThat(e.why().inEnglish()).isNotBlank();
        }
    }

    @Property(tries = 1000)
    void
            given_a_layer_spoilt_anywhere_when_read_as_the_writer_wrote_it_then_it_is_what_a_parser_makes_of_it_or_left_to_that(
                    @ForAll long seed) throws IOException {
        byte[] content = spoilt(Files.readAllBytes(LAYER), new Random(seed));
        Optional<EObject> quick = WrittenForm.read(content, ClassForm.of(Layer.class), FileForms.KNOWN);
        if (quick.isPresent()) {
            Layer parsed = XmiReader.parse(content, "f", Layer.class, FileForms.KNOWN);
            assertThat(EcoreUtil.equals(quick.get(), parsed)).isTrue();
        }
    }

    private static byte[] spoilt(byte[] content, Random random) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> {
                content[from] = (byte) random.nextInt(256);
                yield content;
            }
            case 2 -> joined(content, from, BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8), to);
            default -> joined(content, from, Arrays.copyOfRange(content, to, Math.min(content.length, to + 40)), from);
        };
    }

    private static byte[] joined(byte[] content, int until, byte[] between, int from) {
        byte[] made = Arrays.copyOf(content, until + between.length + content.length - from);
        System.arraycopy(between, 0, made, until, between.length);
        System.arraycopy(content, from, made, until + between.length, content.length - from);
        return made;
    }
}
