package org.peristiwa.benchmarks.screen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.text.internal.NewsSegmenter;

/** The article of {@link BigArticle} as the server of brat gives it to its client: one sentence a row. */
final class BratDocument {

    private static final JsonFactory JSON = new JsonFactory();

    private final String text;
    private final Segmentation cut;
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();

    private BratDocument(String text, Segmentation cut, List<Annotation> annotations) {
        this.text = text;
        this.cut = cut;
        for (Annotation annotation : annotations) {
            if (annotation instanceof EntityMention entity) {
                entities.add(entity);
            } else if (annotation instanceof EventMention event) {
                events.add(event);
            }
        }
    }

    static BratDocument of(Path folder) throws IOException {
        try (CorpusSession session = CorpusFolder.open(folder, new NewsSegmenter())) {
            return new BratDocument(
                    session.text(BigArticle.KEY.article()).content(),
                    session.segmentation(BigArticle.KEY.article()),
                    session.layer(BigArticle.KEY).orElseThrow().getAnnotations());
        }
    }

    int sentences() {
        return cut.sentences().size();
    }

    int mentions() {
        return entities.size() + events.size();
    }

    /** The types in use, as {@code collectionLoaded} of the client wants them. */
    byte[] types() throws IOException {
        return json(out -> {
            types(
                    out,
                    "entity_types",
                    entities.stream().map(EntityMention::getType).toList());
            types(out, "event_types", events.stream().map(EventMention::getType).toList());
        });
    }

    /** The text and its annotations, as {@code requestRenderData} of the client wants them. */
    byte[] data() throws IOException {
        return json(out -> {
            out.writeStringField("text", text);
            spans(out, "sentence_offsets", cut.sentences());
            spans(out, "token_offsets", cut.tokens());
            out.writeArrayFieldStart("entities");
            for (EntityMention entity : entities) {
                mention(out, entity.getId(), entity.getType(), entity.getExtent());
            }
            out.writeEndArray();
            out.writeArrayFieldStart("triggers");
            for (EventMention event : events) {
                mention(out, "T" + event.getId(), event.getType(), event.getExtent());
            }
            out.writeEndArray();
            out.writeArrayFieldStart("events");
            for (EventMention event : events) {
                event(out, event);
            }
            out.writeEndArray();
        });
    }

    private static void types(JsonGenerator out, String field, Collection<String> types) throws IOException {
        out.writeArrayFieldStart(field);
        for (String type : new TreeSet<>(types)) {
            out.writeStartObject();
            out.writeStringField("type", type);
            out.writeStringField("bgColor", "#cfe2ff");
            out.writeStringField("borderColor", "darken");
            out.writeArrayFieldStart("labels");
            out.writeString(type);
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void spans(JsonGenerator out, String field, List<Span> spans) throws IOException {
        out.writeArrayFieldStart(field);
        for (Span span : spans) {
            span(out, span);
        }
        out.writeEndArray();
    }

    private static void mention(JsonGenerator out, String id, String type, Extent extent) throws IOException {
        out.writeStartArray();
        out.writeString(id);
        out.writeString(type);
        out.writeStartArray();
        for (Span piece : extent.pieces()) {
            span(out, piece);
        }
        out.writeEndArray();
        out.writeEndArray();
    }

    private static void event(JsonGenerator out, EventMention event) throws IOException {
        out.writeStartArray();
        out.writeString(event.getId());
        out.writeString("T" + event.getId());
        out.writeStartArray();
        for (Argument argument : event.getArguments()) {
            if (argument.getFiller() instanceof EntityMention entity) {
                out.writeStartArray();
                out.writeString(argument.getRole());
                out.writeString(entity.getId());
                out.writeEndArray();
            }
        }
        out.writeEndArray();
        out.writeEndArray();
    }

    private static void span(JsonGenerator out, Span span) throws IOException {
        out.writeStartArray();
        out.writeNumber(span.begin());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    private static byte[] json(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            content.write(out);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private interface Content {

        void write(JsonGenerator out) throws IOException;
    }
}
