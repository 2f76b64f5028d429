package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.peristiwa.edit.CorpusChange.TextRemoved;
import org.peristiwa.edit.storage.StoredPart.OfText;
import org.peristiwa.text.ArticleText;

/** {@code {"removeText":"text/rapat-1","value":"…"}}, with the whole text. */
final class TextRemovedForm implements PartForm<TextRemoved> {

    @Override
    public String key() {
        return "removeText";
    }

    @Override
    public Class<TextRemoved> kind() {
        return TextRemoved.class;
    }

    @Override
    public String address(TextRemoved part) {
        return PartNames.of(new OfText(part.article()));
    }

    @Override
    public void write(TextRemoved part, JsonGenerator out, StepDraftText step) throws IOException {
        out.writeStringField("value", part.text().content());
    }

    @Override
    public TextRemoved read(JsonNode json, StepReader step) {
        return new TextRemoved(
                ((OfText) part(json)).article(),
                new ArticleText(json.get("value").asText()));
    }
}
