package org.peristiwa.check.guideline;

import java.util.List;
import java.util.Locale;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.Text;
import org.peristiwa.words.Localised;

/** A sentence that stands in the schema, with its places filled. */
record SchemaSentence(SchemaView types, List<Text> texts, Object words, Object type) implements Localised {

    /** A sentence without places. */
    static SchemaSentence of(SchemaView types, List<Text> texts) {
        return new SchemaSentence(types, texts, "", "");
    }

    @Override
    public String in(Locale language) {
        String name = type instanceof Localised localised ? localised.in(language) : type.toString();
        return types.text(texts, language).orElse("").replace("{type}", name).replace("{words}", words.toString());
    }
}
