package org.peristiwa.exchange.labeling;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.SpanTie;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.exchange.tokens.TokenFit;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/**
 * Writes what Prodigy takes for its interfaces of spans and relations. Its spans are runs of tokens, and {@code token_end}
 * is the last of them, not the one behind it.
 */
@Component(service = Exporter.class)
public final class ProdigyExporter extends LabelingExporter {

    private final Segmenter segmenter;

    @Activate
    public ProdigyExporter(@Reference Segmenter segmenter) {
        super(LabelingFormats.PRODIGY, new ProdigyImporter());
        this.segmenter = segmenter;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return TokenOptions.descriptions();
    }

    private TokenView tokens(LayerDocument document) {
        String language = document.article().getLanguage();
        Locale locale = Locale.forLanguageTag(language == null ? "und" : language);
        return new TokenView(document.text(), segmenter.segment(document.text(), locale));
    }

    @Override
    StandoffView.Placing placing(LayerDocument document, ExportContext context, LayerLosses losses) {
        TokenView tokens = tokens(document);
        TokenFit fit = new TokenFit(tokens, TokenOptions.of(context.options()), losses);
        return (mention, extent) -> {
            Optional<TokenRange> range = fit.fit(mention, extent);
            return range.map(found -> Extent.of(tokens.span(found)));
        };
    }

    @Override
    void task(LayerDocument document, StandoffView view, JsonGenerator json) throws IOException {
        new Task(document, tokens(document), json).write(view);
    }

    private static final class Task {
        private final LayerDocument document;
        private final TokenView tokens;
        private final JsonGenerator json;
        private final OffsetMap offsets;

        Task(LayerDocument document, TokenView tokens, JsonGenerator json) {
            this.document = document;
            this.tokens = tokens;
            this.json = json;
            this.offsets = new OffsetMap(document.text());
        }

        void write(StandoffView view) throws IOException {
            json.writeStringField("text", document.text().content());
            json.writeArrayFieldStart("tokens");
            for (int token = 0; token < tokens.size(); token++) {
                token(token);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("spans");
            for (MarkedSpan span : view.spans()) {
                span(span);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relations");
            for (SpanTie tie : view.ties()) {
                relation(tie);
            }
            json.writeEndArray();
            json.writeStringField("answer", "accept");
            json.writeObjectFieldStart("meta");
            json.writeStringField("article", document.article().getId());
            json.writeEndObject();
            TaskArticle.write(json, document.article());
        }

        private void token(int token) throws IOException {
            Span span = tokens.span(token);
            boolean isSpaceBehind = span.end() < document.text().length()
                    && document.text().content().charAt(span.end()) == ' ';
            json.writeStartObject();
            json.writeStringField("text", tokens.token(token));
            place(span);
            json.writeNumberField("id", token);
            json.writeBooleanField("ws", isSpaceBehind);
            json.writeEndObject();
        }

        private void place(Span span) throws IOException {
            json.writeNumberField("start", offsets.fromUtf16(span.begin(), OffsetUnit.CODE_POINT));
            json.writeNumberField("end", offsets.fromUtf16(span.end(), OffsetUnit.CODE_POINT));
        }

        private TokenRange range(MarkedSpan span) {
            return tokens.touching(span.extent().hull()).orElseThrow();
        }

        private void span(MarkedSpan span) throws IOException {
            json.writeStartObject();
            place(span.extent().hull());
            json.writeNumberField("token_start", range(span).begin());
            json.writeNumberField("token_end", range(span).last());
            json.writeStringField("label", span.label());
            if (span.kind() != SpanKind.ENTITY) {
                json.writeStringField(DoccanoImporter.KIND, span.kind().word());
            }
            json.writeStringField(ProdigyImporter.ID, span.id());
            json.writeStringField(DoccanoImporter.SURFACE, document.text().slice(span.extent(), " "));
            json.writeEndObject();
        }

        private void relation(SpanTie tie) throws IOException {
            json.writeStartObject();
            json.writeNumberField("head", range(tie.from()).last());
            json.writeNumberField("child", range(tie.to()).last());
            json.writeStringField("label", tie.label());
            json.writeFieldName("head_span");
            span(tie.from());
            json.writeFieldName("child_span");
            span(tie.to());
            if (tie.untoldKind().isPresent()) {
                json.writeStringField(
                        DoccanoImporter.KIND, tie.untoldKind().get().word());
            }
            json.writeEndObject();
        }
    }
}
