package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.Text;

class NewsEventsPackTest {

    private final SchemaPack pack = new NewsEventsPack();

    @Test
    void given_the_pack_when_opened_then_its_schema_has_the_id_and_version_that_it_announces() {
        Schema schema = ModelFiles.pack();

        assertThat(schema.getId()).isEqualTo(pack.id()).isEqualTo("news-events");
        assertThat(schema.getVersion()).isEqualTo(pack.version()).isEqualTo("1.0");
    }

    @Test
    void given_the_file_when_loaded_and_saved_then_no_byte_changes() throws IOException {
        byte[] stored;
        try (InputStream stream = pack.open()) {
            stored = stream.readAllBytes();
        }
        XMLResource resource = ModelFiles.read(pack.open());

        assertThat(resource.getErrors()).isEmpty();
        assertThat(resource.getWarnings()).isEmpty();
        assertThat(ModelFiles.write(resource)).isEqualTo(stored);
    }

    @Test
    void given_the_schema_when_diagnosed_then_emf_has_nothing_to_say() {
        assertThat(Diagnostician.INSTANCE.validate(ModelFiles.pack()).getChildren())
                .isEmpty();
    }

    @Test
    void given_a_language_when_asked_for_a_label_then_it_is_the_schemas_own_or_english() {
        for (Text label : ModelFiles.pack().getLabels()) {
            assertThat(pack.label(Locale.forLanguageTag(label.getLanguage()))).isEqualTo(label.getContent());
        }
        assertThat(pack.label(Locale.forLanguageTag("id-ID"))).isEqualTo("Peristiwa berita");
        assertThat(pack.label(Locale.FRENCH)).isEqualTo("News events");
    }
}
