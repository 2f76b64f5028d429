package org.peristiwa.tests.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.SchemaOfUse;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.text.TextFile;

/**
 * Articles in which everything occurs that goes wrong with offsets, and layers in which everything occurs that the model
 * has. Made from a seed, so that a failure can be looked at again.
 */
final class HardCases {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    /** What texts are made of: words between, and around, what is hard. */
    private static final List<String> PIECES = List.of(
            "Menlu",
            "Sari",
            "menyetujuinya",
            "bertemu",
            "katanya",
            "anak-anak",
            "Rp12.500,00",
            "👩\u200d⚖️",
            "🇸🇪🤝🇮🇩",
            "👳🏻\u200d♀️",
            "e\u0301lan",
            "nai\u0308ve",
            "𝔸𝔹",
            "𐍈",
            "שלום",
            "مرحبا",
            "Duta\u00a0Besar",
            "“kata",
            "dia”",
            "tab\there",
            "<b>&amp;",
            "a\\b\"c'",
            "|_*#",
            "東京",
            "x\u2028y",
            "z\u0085w");

    private static final List<String> GAPS =
            List.of(" ", " ", " ", " ", ", ", ". ", ".\r\n", ".\n\n", "\u00a0", " – ", "\t");

    private final Random random;
    private final List<Annotation> made = new ArrayList<>();
    private ArticleText text = new ArticleText("");
    private int number;

    private HardCases(long seed) {
        random = new Random(seed);
    }

    /** So many articles, the first one without a layer and the second with an empty one. */
    static ExportSource articles(int count) {
        return articles(0, count);
    }

    /** The same of another seed. */
    static ExportSource articles(long seed, int count) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("sulit");
        corpus.getLanguages().add("id");
        Annotator gold = CorpusFactory.eINSTANCE.createAnnotator();
        gold.setId("gold");
        corpus.getAnnotators().add(gold);
        List<AnnotatedDocument> documents = new ArrayList<>();
        SchemaOfUse use = new SchemaOfUse();
        for (int i = 0; i < count; i++) {
            AnnotatedDocument document = new HardCases(seed + i).document("sulit-" + i, i == 0 ? 0 : 1, i > 1);
            document.layers().forEach(use::see);
            documents.add(document);
        }
        Schema schema = use.schema();
        schema.setId("sulit");
        return new Documents(corpus, schema, List.of("gold"), documents);
    }

    private AnnotatedDocument document(String id, int layers, boolean annotated) {
        text = new ArticleText(words());
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setLanguage("id");
        article.setTitle("Judul \"" + id + "\" 😀");
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        if (layers == 0) {
            return new AnnotatedDocument(article, text, List.of());
        }
        Layer layer = FACTORY.createLayer();
        layer.setAnnotator("gold");
        layer.setArticle(id);
        layer.setTextHash(article.getTextHash());
        layer.setSchema("sulit");
        if (annotated) {
            annotate();
            made.sort(AnnotationOrder.INSTANCE);
            layer.getAnnotations().addAll(made);
        }
        return new AnnotatedDocument(article, text, List.of(layer));
    }

    private String words() {
        StringBuilder words = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        int count = 30 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
            words.append(GAPS.get(random.nextInt(GAPS.size())));
        }
        return words.append("Selesai.\r\n").toString();
    }

    private void annotate() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            mentions.add(mention(i));
        }
        List<EventMention> events = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            EventMention event = add(FACTORY.createEventMention(), "e");
            event.setType(i % 2 == 0 ? "Contact.Meet" : "Movement:Travel");
            if (i > 0) {
                event.setExtent(extent(i == 1));
            }
            events.add(event);
        }
        for (EventMention event : events) {
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                argument(event, i == 2 ? events.get(random.nextInt(events.size())) : any(mentions));
            }
        }
        Argument open = argument(events.get(2), null);
        open.setImplicit(true);
        clusters(mentions, events);
        decorate(mentions.get(0), events.get(1));
    }

    private Mention mention(int i) {
        Mention mention;
        if (i % 5 == 3) {
            TimeMention time = add(FACTORY.createTimeMention(), "t");
            time.setType("DATE");
            time.setValue("2024-05-03");
            mention = time;
        } else if (i % 5 == 4) {
            ValueMention value = add(FACTORY.createValueMention(), "v");
            value.setType("MONEY");
            mention = value;
        } else {
            EntityMention entity = add(FACTORY.createEntityMention(), "m");
            entity.setType(i % 2 == 0 ? "PER" : "ORG");
            entity.setLevel(MentionLevel.get(i % 4));
            mention = entity;
        }
        mention.setExtent(extent(i % 6 == 5));
        return mention;
    }

    private <A extends Annotation> A add(A annotation, String prefix) {
        annotation.setId(prefix + ++number);
        made.add(annotation);
        return annotation;
    }

    /** Whole tokens mostly, parts of tokens now and then, several pieces where asked for. */
    private Extent extent(boolean discontinuous) {
        Segmentation cut = AllFormats.SEGMENTER.segment(text, java.util.Locale.forLanguageTag("id"));
        List<Span> tokens = cut.tokens();
        int first = random.nextInt(tokens.size() - 6);
        Span begin = tokens.get(first);
        Span end = tokens.get(first + random.nextInt(3));
        if (discontinuous) {
            Span second = tokens.get(first + 4);
            return Extent.of(List.of(new Span(begin.begin(), end.end()), second));
        }
        int to = end.end();
        if (random.nextInt(6) == 0 && text.isBoundary(to - 1) && to - 1 > begin.begin()) {
            to--;
        }
        Extent extent = Extent.of(begin.begin(), to);
        return random.nextInt(3) == 0 ? extent.withHead(new Span(begin.begin(), Math.min(to, begin.end()))) : extent;
    }

    private Mention any(List<Mention> mentions) {
        return mentions.get(random.nextInt(mentions.size()));
    }

    private Argument argument(EventMention event, @org.jspecify.annotations.Nullable Filler filler) {
        Argument argument = FACTORY.createArgument();
        argument.setId("a" + ++number);
        argument.setRole(random.nextBoolean() ? "Participant" : "Place");
        argument.setFiller(filler);
        event.getArguments().add(argument);
        return argument;
    }

    private void clusters(List<Mention> mentions, List<EventMention> events) {
        Entity entity = add(FACTORY.createEntity(), "c");
        entity.getMentions().addAll(List.of(mentions.get(0), mentions.get(1)));
        Event event = add(FACTORY.createEvent(), "c");
        event.getMentions().addAll(List.of(events.get(1), events.get(3)));
        argument(events.get(3), entity);
        Relation relation = add(FACTORY.createRelation(), "r");
        relation.setType("Located");
        relation.setSource(mentions.get(2));
        relation.setTarget(mentions.get(0));
        Relation before = add(FACTORY.createRelation(), "r");
        before.setType("BEFORE");
        before.setSource(events.get(1));
        before.setTarget(events.get(2));
        Attribution report = add(FACTORY.createAttribution(), "q");
        report.setSource(mentions.get(1));
        report.setCue(extent(false).withHead(null));
        report.setContent(extent(true));
        report.getContentEvents().add(events.get(4));
    }

    private static void decorate(Mention mention, EventMention event) {
        mention.setConfidence(0.5);
        Note note = FACTORY.createNote();
        note.setText("satu baris \"di\" sini");
        mention.getNotes().add(note);
        Link link = FACTORY.createLink();
        link.setBase("Wikidata");
        link.setIdentifier("Q3630");
        mention.getLinks().add(link);
        AttributeValue realis = FACTORY.createAttributeValue();
        realis.setAttribute("Realis");
        realis.getValues().add("Actual");
        event.getAttributes().add(realis);
    }
}
