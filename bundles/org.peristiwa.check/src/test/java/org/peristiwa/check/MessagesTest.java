package org.peristiwa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is there in English and in Indonesian. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"rules", "internal", "guideline"})
    void bothLanguagesHaveTheSameKeys(String folder) throws IOException {
        assertThat(keys(folder + "/messages_id.properties")).isEqualTo(keys(folder + "/messages.properties"));
    }

    @Test
    void everyRuleHasALabelInBothLanguages() {
        assertThat(AllRules.list()).hasSizeGreaterThan(30).allSatisfy(rule -> {
            assertThat(rule.label().in(Locale.ENGLISH)).isNotBlank();
            assertThat(rule.label().in(Locale.forLanguageTag("id")))
                    .isNotEqualTo(rule.label().in(Locale.ENGLISH));
        });
    }

    @Test
    void givenAnIndonesianMachineEnglishIsStillEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("id"));
            assertThat(AllRules.named("edge-space").label().in(Locale.ENGLISH)).isEqualTo("White space at the edge");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> keys(String resource) throws IOException {
        Properties words = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(resource)) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
