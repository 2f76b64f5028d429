package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.peristiwa.edit.CorpusChange.TextReplaced;
import org.peristiwa.edit.storage.StoredPart.OfText;

/** {@code {"replaceText":"text/rapat-1","offset":12,"removed":"mentri","inserted":"menteri"}}. */
final class TextReplacedForm implements PartForm<TextReplaced> {

    @Override
    public String key() {
        return "replaceText";
    }

    @Override
    public Class<TextReplaced> kind() {
        return TextReplaced.class;
    }

    @Override
    public String address(TextReplaced part) {
        return PartNames.of(new OfText(part.article()));
    }

    @Override
    public void write(TextReplaced part, JsonGenerator out, StepDraftText step) throws IOException {
        ReplacementForm.write(part.replacement(), out);
    }

    @Override
    public TextReplaced read(JsonNode json, StepReader step) {
        return new TextReplaced(((OfText) part(json)).article(), ReplacementForm.read(json));
    }
}
