package org.peristiwa.exchange.plover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Writes a table of events and a table of articles for each part: an article without events is in the second. */
final class TableWriter implements DocumentWriter {

    private final ExportContext context;
    private final Segmenter segmenter;
    private final RoleColumns roles;
    private final LayerDocumentWriter layers;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    TableWriter(ExportContext context, Segmenter segmenter) {
        this.context = context;
        this.segmenter = segmenter;
        this.roles = RoleColumns.of(context.options());
        this.layers = new LayerDocumentWriter(PloverExporter.DESCRIPTION, context, this::write);
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        Article article = document.article();
        if (!article.getMetadata().isEmpty()) {
            context.losses()
                    .lost(new Loss(
                            Loss.Kind.DROPPED,
                            PloverExporter.DESCRIPTION.id() + ".metadata",
                            "",
                            article.getId(),
                            "",
                            "",
                            PloverWords.of("metadata"),
                            Localised.none()));
        }
        layers.write(document);
    }

    private void write(LayerDocument document, LayerLosses losses, PartFiles files) throws IOException {
        Table events = table(document.part() + Table.EVENTS_ENDING, Table.EVENT_COLUMNS);
        Table articles = table(document.part() + Table.ARTICLES_ENDING, Table.ARTICLE_COLUMNS);
        String language = document.article().getLanguage();
        Locale locale = Locale.forLanguageTag(language == null ? "und" : language);
        List<Span> sentences = segmenter.segment(document.text(), locale).sentences();
        Map<Mention, Entity> entities = new HashMap<>();
        Map<String, List<EventMention>> grouped = grouped(document, entities, losses);
        for (Map.Entry<String, List<EventMention>> event : grouped.entrySet()) {
            events.row(new EventRow(document, entities, roles, losses).of(event.getKey(), event.getValue(), sentences));
        }
        articles.row(row(document.article(), grouped.size()));
    }

    /** The mentions of each event by the event's id: that of its cluster, or else of its only mention. */
    private static Map<String, List<EventMention>> grouped(
            LayerDocument document, Map<Mention, Entity> entities, LayerLosses losses) {
        Map<EventMention, Event> clusters = new HashMap<>();
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof Event event) {
                event.getMentions().forEach(mention -> clusters.putIfAbsent(mention, event));
                event.getAttributes()
                        .forEach(value -> losses.dropped(
                                "cluster-attribute", event, PloverWords.of("eventAttribute", value.getAttribute())));
            } else if (annotation instanceof Entity entity) {
                entity.getMentions().forEach(mention -> entities.putIfAbsent(mention, entity));
            }
        }
        Map<String, List<EventMention>> grouped = new LinkedHashMap<>();
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof EventMention mention) {
                Event cluster = clusters.get(mention);
                String id = cluster == null ? mention.getId() : cluster.getId();
                grouped.computeIfAbsent(id, any -> new ArrayList<>()).add(mention);
            }
        }
        return grouped;
    }

    private static Map<String, String> row(Article article, int events) {
        Map<String, String> row = new HashMap<>();
        row.put("article", article.getId());
        put(row, "title", article.getTitle());
        put(row, "language", article.getLanguage());
        put(row, "source", article.getSource());
        put(row, "byline", article.getByline());
        put(row, "created", article.getCreated());
        put(row, "url", article.getUrl());
        put(row, "licence", article.getLicence());
        row.put("events", String.valueOf(events));
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable String value) {
        if (value != null) {
            row.put(column, value);
        }
    }

    private Table table(String path, List<String> columns) throws IOException {
        Table open = tables.get(path);
        if (open == null) {
            open = new Table(context.target().create(path), columns);
            tables.put(path, open);
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.close();
        }
        layers.close();
    }
}
