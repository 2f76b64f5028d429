package org.peristiwa.exchange.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.jsonl.JsonText;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.SpanTie;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/**
 * Writes an article a file: denotations, relations and attributes. What has several pieces has them in one denotation, as
 * an array of spans.
 */
@Component
public final class PubAnnotationExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return PubAnnotationFormat.DESCRIPTION;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new LayerDocumentWriter(PubAnnotationFormat.DESCRIPTION, context, (document, losses, files) -> {
            StandoffView view = StandoffView.of(
                    document.layer(), PubAnnotationFormat.DESCRIPTION, StandoffView.Placing.AS_IT_IS, losses);
            TimeAnchors.tell(view, losses);
            String path = document.folder() + document.article().getId() + PubAnnotationFormat.ENDING;
            try (JsonGenerator json = JsonText.lines(context.target().create(path))) {
                new Article(document, view, json).write();
                json.writeRaw('\n');
            }
        });
    }

    private static final class Article {
        private final LayerDocument document;
        private final StandoffView view;
        private final JsonGenerator json;
        private final OffsetMap offsets;
        private int attributes;

        Article(LayerDocument document, StandoffView view, JsonGenerator json) {
            this.document = document;
            this.view = view;
            this.json = json;
            this.offsets = new OffsetMap(document.text());
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("sourcedb", PubAnnotationFormat.SOURCE_DB);
            json.writeStringField("sourceid", document.article().getId());
            json.writeStringField("text", document.text().content());
            json.writeArrayFieldStart("denotations");
            for (MarkedSpan span : view.spans()) {
                denotation(span);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relations");
            for (SpanTie tie : view.ties()) {
                relation(tie);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("attributes");
            for (MarkedSpan span : view.spans()) {
                for (Attributes.Named attribute : Attributes.of(span)) {
                    attribute(span.id(), attribute.name(), attribute.value());
                }
            }
            for (SpanTie tie : view.ties()) {
                if (tie.untoldKind().isPresent()) {
                    attribute(idOf(tie), Attributes.KIND, tie.untoldKind().get().word());
                }
            }
            json.writeEndArray();
            metadata();
            json.writeEndObject();
        }

        private void denotation(MarkedSpan span) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", span.id());
            json.writeFieldName("span");
            if (span.extent().isDiscontinuous()) {
                json.writeStartArray();
                for (Span piece : span.extent().pieces()) {
                    piece(piece);
                }
                json.writeEndArray();
            } else {
                piece(span.extent().hull());
            }
            json.writeStringField("obj", span.label());
            json.writeStringField("_surface", document.text().slice(span.extent(), " "));
            json.writeEndObject();
        }

        private void piece(Span piece) throws IOException {
            json.writeStartObject();
            json.writeNumberField("begin", offsets.fromUtf16(piece.begin(), OffsetUnit.CODE_POINT));
            json.writeNumberField("end", offsets.fromUtf16(piece.end(), OffsetUnit.CODE_POINT));
            json.writeEndObject();
        }

        private static String idOf(SpanTie tie) {
            return "R" + tie.number();
        }

        private void relation(SpanTie tie) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", idOf(tie));
            json.writeStringField("pred", tie.label());
            json.writeStringField("subj", tie.from().id());
            json.writeStringField("obj", tie.to().id());
            json.writeEndObject();
        }

        private void attribute(String subject, String name, String value) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", "A" + ++attributes);
            json.writeStringField("pred", name);
            json.writeStringField("subj", subject);
            json.writeStringField("obj", value);
            json.writeEndObject();
        }

        private void metadata() throws IOException {
            if (!MetadataFile.isWorthWriting(document.article())) {
                return;
            }
            json.writeObjectFieldStart(PubAnnotationFormat.METADATA);
            for (Metadata member : MetadataFile.members(document.article())) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeEndObject();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        ReadBack.verify(folder, new PubAnnotationImporter());
    }
}
