package org.peristiwa.tests.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;
import org.peristiwa.schemas.ace.AcePack;
import org.peristiwa.schemas.ere.RichErePack;
import org.peristiwa.schemas.news.NewsEventsPack;
import org.peristiwa.schemas.plover.PloverPack;
import org.peristiwa.schemas.timeml.TimeMlPack;
import org.peristiwa.store.SchemaFiles;

/** The packs of the product, and short ways to look into their schemas. */
final class Packs {

    static final List<String> LANGUAGES = List.of("en", "id");

    private Packs() {}

    static Stream<SchemaPack> packs() {
        return Stream.of(new NewsEventsPack(), new AcePack(), new RichErePack(), new TimeMlPack(), new PloverPack());
    }

    static Stream<Schema> schemas() {
        return packs().map(Packs::read);
    }

    static Schema read(SchemaPack pack) {
        try {
            return SchemaFiles.read(pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types by kind; ids are unique within one. */
    static Map<String, List<? extends AnnotationType>> kinds(Schema schema) {
        Map<String, List<? extends AnnotationType>> kinds = new LinkedHashMap<>();
        kinds.put("entity", schema.getEntityTypes());
        kinds.put("value", schema.getValueTypes());
        kinds.put("event", schema.getEventTypes());
        kinds.put("relation", schema.getRelationTypes());
        return kinds;
    }

    static List<AnnotationType> types(Schema schema) {
        return kinds(schema).values().stream()
                .<AnnotationType>flatMap(List::stream)
                .toList();
    }

    /** Everything that the screen shows by a label. */
    static List<SchemaElement> elements(Schema schema) {
        List<SchemaElement> elements = new ArrayList<>(types(schema));
        schema.getEventTypes().forEach(type -> elements.addAll(type.getRoles()));
        schema.getAttributes().forEach(attribute -> {
            elements.add(attribute);
            elements.addAll(attribute.getOptions());
        });
        return elements;
    }

    static List<String> in(String language, List<Text> texts) {
        return texts.stream()
                .filter(text -> text.getLanguage().equals(language))
                .map(Text::getContent)
                .toList();
    }
}
