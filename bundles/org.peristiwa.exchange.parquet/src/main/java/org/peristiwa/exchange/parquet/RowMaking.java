package org.peristiwa.exchange.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/** Makes the row of a layer: a value for each of the {@link Columns}, by its name; what is not known is not there. */
final class RowMaking {

    private final LayerDocument document;
    private final TokenView view;
    private final OffsetMap offsets;

    private RowMaking(LayerDocument document, Segmenter segmenter) {
        this.document = document;
        String language = document.article().getLanguage();
        Locale locale = Locale.forLanguageTag(language == null ? "und" : language);
        view = new TokenView(document.text(), segmenter.segment(document.text(), locale));
        offsets = new OffsetMap(document.text());
    }

    static Map<String, Object> of(LayerDocument document, Segmenter segmenter) {
        return new RowMaking(document, segmenter).row();
    }

    private Map<String, Object> row() {
        Map<String, Object> row = article();
        row.put("text", document.text().content());
        tokens(row);
        List<Object> mentions = new ArrayList<>();
        List<Object> events = new ArrayList<>();
        List<Object> relations = new ArrayList<>();
        List<Object> clusters = new ArrayList<>();
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof EventMention event) {
                events.add(event(event));
            } else if (annotation instanceof Mention mention) {
                mentions.add(mention(mention));
            } else if (annotation instanceof Relation relation) {
                relations.add(relation(relation));
            } else if (annotation instanceof Entity entity) {
                clusters.add(cluster(entity, "entity", entity.getMentions()));
            } else if (annotation instanceof Event event) {
                clusters.add(cluster(event, "event", event.getMentions()));
            }
        }
        row.put("entity_mentions", mentions);
        row.put("event_mentions", events);
        row.put("relations", relations);
        row.put("clusters", clusters);
        return row;
    }

    private Map<String, Object> article() {
        Article article = document.article();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", article.getId());
        put(row, "annotator", document.layer().getAnnotator());
        put(row, "title", article.getTitle());
        put(row, "language", article.getLanguage());
        put(row, "source", article.getSource());
        put(row, "byline", article.getByline());
        put(row, "created", article.getCreated());
        put(row, "url", article.getUrl());
        put(row, "licence", article.getLicence());
        List<Object> metadata = new ArrayList<>();
        article.getMetadata().forEach(each -> {
            Map<String, Object> member = new LinkedHashMap<>();
            put(member, "key", each.getKey());
            put(member, "value", each.getValue());
            metadata.add(member);
        });
        row.put("metadata", metadata);
        return row;
    }

    private static void put(Map<String, Object> into, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            into.put(name, value);
        }
    }

    private void tokens(Map<String, Object> row) {
        List<Object> tokens = new ArrayList<>();
        List<Object> spans = new ArrayList<>();
        for (int token = 0; token < view.size(); token++) {
            tokens.add(view.token(token));
            spans.add(span(view.span(token)));
        }
        row.put("tokens", tokens);
        row.put("token_spans", spans);
        List<Object> sentences = new ArrayList<>();
        view.sentences().forEach(range -> sentences.add(Map.of("begin", range.begin(), "end", range.end())));
        row.put("sentences", sentences);
    }

    private Map<String, Object> span(Span span) {
        return Map.of(
                "begin", offsets.fromUtf16(span.begin(), OffsetUnit.CODE_POINT),
                "end", offsets.fromUtf16(span.end(), OffsetUnit.CODE_POINT));
    }

    private Map<String, Object> mention(Mention mention) {
        Map<String, Object> made = annotation(mention);
        put(made, "type", mention.getType());
        extent(made, mention.getExtent());
        if (mention instanceof EntityMention entity) {
            made.put("kind", "entity");
            if (entity.getLevel() != MentionLevel.UNSPECIFIED) {
                made.put("level", entity.getLevel().getLiteral());
            }
        } else if (mention instanceof TimeMention time) {
            made.put("kind", "time");
            put(made, "value", time.getValue());
            put(made, "mod", time.getMod());
            put(
                    made,
                    "anchor",
                    time.getAnchor() == null ? null : time.getAnchor().getId());
        } else if (mention instanceof ValueMention value) {
            made.put("kind", "value");
            put(made, "value", value.getValue());
        }
        return made;
    }

    private static Map<String, Object> annotation(Annotation annotation) {
        Map<String, Object> made = new LinkedHashMap<>();
        put(made, "id", annotation.getId());
        List<Object> attributes = new ArrayList<>();
        annotation
                .getAttributes()
                .forEach(each -> attributes.add(
                        Map.of("name", String.valueOf(each.getAttribute()), "values", List.copyOf(each.getValues()))));
        made.put("attributes", attributes);
        return made;
    }

    private void extent(Map<String, Object> made, @Nullable Extent extent) {
        List<Object> spans = new ArrayList<>();
        if (extent != null) {
            extent.pieces().forEach(piece -> spans.add(span(piece)));
            extent.head().ifPresent(head -> made.put("head", span(head)));
            made.put("text", document.text().slice(extent, " "));
            Optional<TokenRange> tokens = view.touching(extent.hull());
            tokens.ifPresent(range -> {
                made.put("token_begin", range.begin());
                made.put("token_end", range.end());
            });
        }
        made.put("spans", spans);
    }

    private Map<String, Object> event(EventMention event) {
        Map<String, Object> made = annotation(event);
        put(made, "type", event.getType());
        extent(made, event.getExtent());
        List<Object> arguments = new ArrayList<>();
        for (Argument argument : event.getArguments()) {
            Map<String, Object> one = new LinkedHashMap<>();
            put(one, "role", argument.getRole());
            put(one, "filler", idOf(argument.getFiller()));
            if (argument.getFiller() instanceof Mention mention && mention.getExtent() != null) {
                one.put("text", document.text().slice(mention.getExtent(), " "));
            }
            one.put("implicit", argument.isImplicit());
            arguments.add(one);
        }
        made.put("arguments", arguments);
        return made;
    }

    private static @Nullable String idOf(@Nullable Filler filler) {
        return filler instanceof Annotation annotation ? annotation.getId() : null;
    }

    private static Map<String, Object> relation(Relation relation) {
        Map<String, Object> made = annotation(relation);
        put(made, "type", relation.getType());
        put(made, "source", idOf(relation.getSource()));
        put(made, "target", idOf(relation.getTarget()));
        return made;
    }

    private static Map<String, Object> cluster(Cluster cluster, String kind, List<? extends Mention> mentions) {
        Map<String, Object> made = annotation(cluster);
        made.put("kind", kind);
        put(made, "type", cluster.getType());
        made.put("mentions", mentions.stream().map(Annotation::getId).toList());
        return made;
    }
}
