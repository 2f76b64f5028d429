package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.edit.SampleCorpus.ANI;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.text.Extent;

class VerbLabelsTest {

    private static final Pattern KEY = Pattern.compile("\"(verb\\.\\w+)\"");

    @Test
    void given_every_verb_when_named_in_each_language_then_there_is_exactly_one_message_for_it() throws Exception {
        Set<String> used = keysInTheSources();
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(messages("messages.properties").stringPropertyNames()).isEqualTo(used);
        assertThat(messages("messages_id.properties").stringPropertyNames()).isEqualTo(used);
    }

    @Test
    void given_a_label_when_read_in_a_language_then_its_places_are_filled() {
        VerbLabel label = new MarkEvent(ANI, "Meet", Extent.of(0, 1)).label();
        assertThat(VerbLabels.WORDS.of(label, Locale.ENGLISH)).contains("mark event Meet");
        assertThat(VerbLabels.WORDS.of(label, Locale.forLanguageTag("id-ID"))).contains("tandai peristiwa Meet");
        assertThat(VerbLabels.WORDS.of(label, Locale.FRENCH)).contains("mark event Meet");
        assertThat(VerbLabels.WORDS.of(VerbLabel.of("other.bundle"), Locale.ENGLISH))
                .isEmpty();
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = VerbLabels.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static Set<String> keysInTheSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/peristiwa/edit"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        Set<String> keys = new TreeSet<>();
        for (Path source : sources) {
            for (Matcher matcher = KEY.matcher(Files.readString(source)); matcher.find(); ) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }
}
