package org.peristiwa.exchange.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.SpanTie;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.model.layer.Note;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/** Writes a page: an annotation a line. What has several pieces has a target for each, in the order of the text. */
final class AnnotationPage {

    /** So much of the text around a quote tells it from others like it. */
    private static final int CONTEXT = 32;

    private final LayerDocument document;
    private final StandoffView view;
    private final JsonGenerator json;
    private final OffsetMap offsets;
    private final String page;

    AnnotationPage(LayerDocument document, StandoffView view, JsonGenerator json) {
        this.document = document;
        this.view = view;
        this.json = json;
        this.offsets = new OffsetMap(document.text());
        this.page = document.article().getId() + WebAnnotationFormat.ENDING;
    }

    void write() throws IOException {
        json.setPrettyPrinter(new ItemLines());
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString(WebAnnotationFormat.CONTEXT);
        json.writeStartObject();
        json.writeStringField("peristiwa", WebAnnotationFormat.NAMESPACE);
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("id", page);
        json.writeStringField("type", "AnnotationPage");
        json.writeArrayFieldStart("items");
        for (MarkedSpan span : view.spans()) {
            span(span);
        }
        for (SpanTie tie : view.ties()) {
            tie(tie);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private String idOf(MarkedSpan span) {
        return page + "#" + span.id();
    }

    private void head(String id, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        String annotator = document.layer().getAnnotator();
        if (annotator != null && !annotator.isEmpty()) {
            json.writeObjectFieldStart("creator");
            json.writeStringField("type", "Person");
            json.writeStringField("nickname", annotator);
            json.writeEndObject();
        }
    }

    private void span(MarkedSpan span) throws IOException {
        head(idOf(span), "classifying");
        json.writeArrayFieldStart("body");
        textualBody("classifying", span.label(), null, null);
        for (Attributes.Named attribute : Attributes.of(span)) {
            textualBody("describing", attribute.value(), WebAnnotationFormat.ATTRIBUTE, attribute.name());
        }
        for (Note note : span.mention().getNotes()) {
            textualBody("commenting", note.getText(), WebAnnotationFormat.NOTE, note.getKind());
        }
        json.writeEndArray();
        json.writeFieldName("target");
        if (span.extent().isDiscontinuous()) {
            json.writeStartArray();
            for (Span piece : span.extent().pieces()) {
                target(piece);
            }
            json.writeEndArray();
        } else {
            target(span.extent().hull());
        }
        json.writeEndObject();
    }

    private void textualBody(
            String purpose, @Nullable String value, @Nullable String ownName, @Nullable String ownValue)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        if (ownName != null && ownValue != null) {
            json.writeStringField(ownName, ownValue);
        }
        json.writeStringField("value", value == null ? "" : value);
        json.writeEndObject();
    }

    private void target(Span piece) throws IOException {
        ArticleText text = document.text();
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", document.article().getId() + WebAnnotationFormat.TEXT_ENDING);
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", text.slice(piece));
        json.writeStringField("prefix", text.content().substring(before(text, piece.begin()), piece.begin()));
        json.writeStringField("suffix", text.content().substring(piece.end(), behind(text, piece.end())));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", offsets.fromUtf16(piece.begin(), OffsetUnit.CODE_POINT));
        json.writeNumberField("end", offsets.fromUtf16(piece.end(), OffsetUnit.CODE_POINT));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static int before(ArticleText text, int offset) {
        int begin = Math.max(0, offset - CONTEXT);
        return text.isBoundary(begin) ? begin : begin + 1;
    }

    private static int behind(ArticleText text, int offset) {
        int end = Math.min(text.length(), offset + CONTEXT);
        return text.isBoundary(end) ? end : end - 1;
    }

    /** A tie is a link from what it is about, its target, to the body that is linked. */
    private void tie(SpanTie tie) throws IOException {
        head(page + "#tie-" + tie.number(), "linking");
        if (tie.untoldKind().isPresent()) {
            json.writeStringField(Attributes.KIND, tie.untoldKind().get().word());
        }
        json.writeArrayFieldStart("body");
        textualBody("classifying", tie.label(), null, null);
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("purpose", "linking");
        json.writeStringField("source", idOf(tie.to()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("target", idOf(tie.from()));
        json.writeEndObject();
    }
}
