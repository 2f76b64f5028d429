package org.peristiwa.exchange.parquet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;
import org.peristiwa.text.TextFile;
import org.peristiwa.words.Localised;

/** Makes the layer that a row is: {@link RowMaking} backwards. Everything has the id that the row says. */
final class RowLayer {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;
    private static final Pattern NUMBER_AT_END = Pattern.compile("[0-9]{1,8}$");

    private final ReadStruct row;
    private final ArticleText text;
    private final OffsetMap offsets;
    private final Map<String, Annotation> named = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private int number;

    private RowLayer(ReadStruct row, ArticleText text) {
        this.row = row;
        this.text = text;
        this.offsets = new OffsetMap(text);
    }

    /**
     * The document of a row; without a layer where nothing is annotated.
     *
     * @param annotator whose layer it is where the row does not say
     * @throws ExchangeException if something in it does not fit; the message says what
     */
    static AnnotatedDocument of(ReadStruct row, String annotator) throws ExchangeException {
        try {
            return new RowLayer(row, new ArticleText(row.text("text"))).document(annotator);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExchangeException(Localised.told(e));
        }
    }

    private AnnotatedDocument document(String annotator) throws ExchangeException {
        Article article = article();
        for (ReadStruct mention : row.structs("entity_mentions")) {
            entityMention(mention);
        }
        List<ReadStruct> events = row.structs("event_mentions");
        for (ReadStruct event : events) {
            mention(FACTORY.createEventMention(), "e", event);
        }
        for (ReadStruct cluster : row.structs("clusters")) {
            cluster(cluster);
        }
        for (ReadStruct mention : row.structs("entity_mentions")) {
            if (!mention.text("anchor").isEmpty()) {
                time(mention.text("id")).setAnchor(time(mention.text("anchor")));
            }
        }
        for (ReadStruct event : events) {
            arguments(event);
        }
        for (ReadStruct relation : row.structs("relations")) {
            relation(relation);
        }
        if (annotations.isEmpty()) {
            return new AnnotatedDocument(article, text, List.of());
        }
        return new AnnotatedDocument(article, text, List.of(layer(article, annotator)));
    }

    private Article article() throws ExchangeException {
        if (row.text("id").isEmpty()) {
            throw new ExchangeException(UnreadableParquetException.reason("noId"));
        }
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ArticleIds.like(row.text("id"), any -> false));
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        for (String field : MetadataFile.fields()) {
            if (!row.text(field).isEmpty()) {
                MetadataFile.set(article, field, row.text(field));
            }
        }
        for (ReadStruct free : row.structs("metadata")) {
            MetadataFile.set(article, free.text("key"), free.text("value"));
        }
        return article;
    }

    private Layer layer(Article article, String annotator) {
        Layer layer = FACTORY.createLayer();
        layer.setAnnotator(row.text("annotator").isEmpty() ? annotator : row.text("annotator"));
        layer.setArticle(article.getId());
        layer.setTextHash(article.getTextHash());
        annotations.sort(AnnotationOrder.INSTANCE);
        layer.getAnnotations().addAll(annotations);
        return layer;
    }

    private void entityMention(ReadStruct read) throws ExchangeException {
        switch (read.text("kind")) {
            case "entity" -> {
                EntityMention entity = mention(FACTORY.createEntityMention(), "m", read);
                MentionLevel level = MentionLevel.get(read.text("level"));
                if (level != null) {
                    entity.setLevel(level);
                }
            }
            case "time" -> {
                TimeMention time = mention(FACTORY.createTimeMention(), "t", read);
                time.setValue(orNull(read.text("value")));
                time.setMod(orNull(read.text("mod")));
            }
            case "value" -> mention(FACTORY.createValueMention(), "v", read).setValue(orNull(read.text("value")));
            default -> throw new ExchangeException(UnreadableParquetException.reason("kind", read.text("kind")));
        }
    }

    private <M extends Mention> M mention(M mention, String prefix, ReadStruct read) throws ExchangeException {
        mention.setType(orNull(read.text("type")));
        Extent extent = extent(read);
        if (extent == null && !(mention instanceof EventMention)) {
            throw new ExchangeException(UnreadableParquetException.reason("noSpans", read.text("id")));
        }
        mention.setExtent(extent);
        return add(mention, prefix, read);
    }

    private @Nullable Extent extent(ReadStruct read) throws ExchangeException {
        List<Span> pieces = new ArrayList<>();
        for (ReadStruct span : read.structs("spans")) {
            pieces.add(span(span));
        }
        if (pieces.isEmpty()) {
            return null;
        }
        Extent extent = Extent.of(pieces);
        String words = text.slice(extent, " ");
        if (!words.equals(read.text("text"))) {
            throw new ExchangeException(
                    UnreadableParquetException.reason("mentionCovers", read.text("id"), read.text("text"), words));
        }
        return read.struct("head").isPresent()
                ? extent.withHead(span(read.struct("head").get()))
                : extent;
    }

    private Span span(ReadStruct read) throws ExchangeException {
        int begin = read.number("begin")
                .orElseThrow(() -> new ExchangeException(UnreadableParquetException.reason("noBegin")));
        int end =
                read.number("end").orElseThrow(() -> new ExchangeException(UnreadableParquetException.reason("noEnd")));
        if (begin < 0 || end <= begin || end > offsets.length(OffsetUnit.CODE_POINT)) {
            throw new ExchangeException(
                    UnreadableParquetException.reason("span", begin, end, offsets.length(OffsetUnit.CODE_POINT)));
        }
        return offsets.toSpan(begin, end, OffsetUnit.CODE_POINT);
    }

    private <A extends Annotation> A add(A annotation, String prefix, ReadStruct read) throws ExchangeException {
        String id = read.text("id").isEmpty() ? prefix + ++number : read.text("id");
        annotation.setId(id);
        Matcher last = NUMBER_AT_END.matcher(id);
        if (last.find()) {
            number = Math.max(number, Integer.parseInt(last.group()));
        }
        for (ReadStruct attribute : read.structs("attributes")) {
            AttributeValue value = FACTORY.createAttributeValue();
            value.setAttribute(attribute.text("name"));
            value.getValues().addAll(attribute.texts("values"));
            annotation.getAttributes().add(value);
        }
        if (named.put(id, annotation) != null) {
            throw new ExchangeException(UnreadableParquetException.reason("secondId", id));
        }
        annotations.add(annotation);
        return annotation;
    }

    private void cluster(ReadStruct read) throws ExchangeException {
        boolean isEvent = read.text("kind").equals("event");
        if (!isEvent && !read.text("kind").equals("entity")) {
            throw new ExchangeException(UnreadableParquetException.reason("clusterKind", read.text("kind")));
        }
        if (isEvent) {
            Event cluster = add(FACTORY.createEvent(), "c", read);
            cluster.setType(orNull(read.text("type")));
            for (String member : read.texts("mentions")) {
                cluster.getMentions().add(find(member, EventMention.class));
            }
        } else {
            Entity cluster = add(FACTORY.createEntity(), "c", read);
            cluster.setType(orNull(read.text("type")));
            for (String member : read.texts("mentions")) {
                cluster.getMentions().add(find(member, Mention.class));
            }
        }
    }

    private void arguments(ReadStruct read) throws ExchangeException {
        EventMention event = find(read.text("id"), EventMention.class);
        for (ReadStruct each : read.structs("arguments")) {
            Argument argument = FACTORY.createArgument();
            argument.setId("a" + ++number);
            argument.setRole(orNull(each.text("role")));
            argument.setImplicit(each.flag("implicit"));
            argument.setFiller(each.text("filler").isEmpty() ? null : find(each.text("filler"), Filler.class));
            event.getArguments().add(argument);
        }
    }

    private void relation(ReadStruct read) throws ExchangeException {
        Relation relation = add(FACTORY.createRelation(), "r", read);
        relation.setType(orNull(read.text("type")));
        relation.setSource(read.text("source").isEmpty() ? null : find(read.text("source"), Filler.class));
        relation.setTarget(read.text("target").isEmpty() ? null : find(read.text("target"), Filler.class));
    }

    private TimeMention time(String id) throws ExchangeException {
        return find(id, TimeMention.class);
    }

    private <T> T find(String id, Class<T> kind) throws ExchangeException {
        Annotation found = named.get(id);
        if (!kind.isInstance(found)) {
            throw new ExchangeException(UnreadableParquetException.reason("noSuch", id, kind.getSimpleName()));
        }
        return kind.cast(found);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
