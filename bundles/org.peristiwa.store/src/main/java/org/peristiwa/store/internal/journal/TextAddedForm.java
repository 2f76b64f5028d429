package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.peristiwa.edit.CorpusChange.TextAdded;
import org.peristiwa.edit.storage.StoredPart.OfText;
import org.peristiwa.text.ArticleText;

/** {@code {"addText":"text/rapat-1","value":"…"}}, with the whole text. */
final class TextAddedForm implements PartForm<TextAdded> {

    @Override
    public String key() {
        return "addText";
    }

    @Override
    public Class<TextAdded> kind() {
        return TextAdded.class;
    }

    @Override
    public String address(TextAdded part) {
        return PartNames.of(new OfText(part.article()));
    }

    @Override
    public void write(TextAdded part, JsonGenerator out, StepDraftText step) throws IOException {
        out.writeStringField("value", part.text().content());
    }

    @Override
    public TextAdded read(JsonNode json, StepReader step) {
        return new TextAdded(
                ((OfText) part(json)).article(),
                new ArticleText(json.get("value").asText()));
    }
}
