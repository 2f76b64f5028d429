package org.peristiwa.tests.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * Any number of articles, each made when it is asked for: sentences of five words, of which each tells a meeting.
 *
 * @param count of articles
 * @param sentences in each of them
 */
record ManyArticles(int count, int sentences) implements ExportSource {

    private static final LayerFactory MAKE = LayerFactory.eINSTANCE;

    @Override
    public Corpus corpus() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("banyak");
        Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
        annotator.setId("ani");
        corpus.getAnnotators().add(annotator);
        return corpus;
    }

    @Override
    public Schema schema() {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("temu");
        schema.setVersion("1");
        EntityType person = SchemaFactory.eINSTANCE.createEntityType();
        person.setId("PER");
        schema.getEntityTypes().add(person);
        EventType meet = SchemaFactory.eINSTANCE.createEventType();
        meet.setId("Meet");
        Role role = SchemaFactory.eINSTANCE.createRole();
        role.setId("Participant");
        meet.getRoles().add(role);
        schema.getEventTypes().add(meet);
        return schema;
    }

    @Override
    public List<String> annotators() {
        return List.of("ani");
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(count);
    }

    @Override
    public DocumentStream open() {
        int[] next = {0};
        return () -> next[0] < count ? Optional.of(document(next[0]++)) : Optional.empty();
    }

    private AnnotatedDocument document(int number) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("artikel-" + number);
        article.setLanguage("id");
        Layer layer = MAKE.createLayer();
        layer.setAnnotator("ani");
        layer.setArticle(article.getId());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            int begin = text.length();
            String name = "Tamu" + (number * 31 + i);
            text.append(name).append(" bertemu menteri pagi ini.\n");
            EntityMention guest = MAKE.createEntityMention();
            guest.setId("m" + (2 * i + 1));
            guest.setType("PER");
            guest.setExtent(Extent.of(begin, begin + name.length()));
            EventMention meeting = MAKE.createEventMention();
            meeting.setId("e" + (2 * i + 2));
            meeting.setType("Meet");
            meeting.setExtent(Extent.of(begin + name.length() + 1, begin + name.length() + 8));
            Argument argument = MAKE.createArgument();
            argument.setId("a" + (i + 1));
            argument.setRole("Participant");
            argument.setFiller(guest);
            meeting.getArguments().add(argument);
            layer.getAnnotations().add(guest);
            layer.getAnnotations().add(meeting);
        }
        return new AnnotatedDocument(article, new ArticleText(text.toString()), List.of(layer));
    }
}
