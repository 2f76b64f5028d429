package org.peristiwa.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;

/** A corpus of one article, two annotators and a small schema, in memory. */
public final class SampleCorpus {

    public static final String TEXT = "Menteri Sari bertemu Duta Besar Wijaya di Jakarta 😀 kemarin, kata Antara.";
    public static final LayerKey ANI = new LayerKey("ani", "rapat");
    public static final LayerKey GOLD = new LayerKey("gold", "rapat");
    public static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    private SampleCorpus() {}

    public static MemoryStorage storage() {
        return storage(TEXT);
    }

    public static MemoryStorage storage(String content) {
        ArticleText text = new ArticleText(content);
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("contoh");
        corpus.getLanguages().add("id");
        corpus.setSchema("small");
        for (String id : List.of("ani", "gold")) {
            Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
            annotator.setId(id);
            corpus.getAnnotators().add(annotator);
        }
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("rapat");
        article.setLanguage("id");
        article.setTextHash(TextHash.of(text));
        corpus.getArticles().add(article);
        MemoryStorage storage = new MemoryStorage(corpus, schema());
        storage.saveText("rapat", text);
        return storage;
    }

    public static CorpusSession open(MemoryStorage storage) {
        try {
            return CorpusSessions.open(storage, new WordSegmenter(), Clock.fixed(NOW, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CorpusSession open() {
        return open(storage());
    }

    public static Schema schema() {
        SchemaFactory factory = SchemaFactory.eINSTANCE;
        Schema schema = factory.createSchema();
        schema.setId("small");
        schema.setVersion("1");
        EntityType person = factory.createEntityType();
        person.setId("Person");
        EntityType minister = factory.createEntityType();
        minister.setId("Minister");
        minister.setParent("Person");
        schema.getEntityTypes().addAll(List.of(person, minister));
        EventType contact = factory.createEventType();
        contact.setId("Contact");
        contact.setAbstract(true);
        contact.getRoles().add(role("Participant", "Person"));
        EventType meet = factory.createEventType();
        meet.setId("Meet");
        meet.setParent("Contact");
        meet.getRoles().add(role("Host", "Minister"));
        schema.getEventTypes().addAll(List.of(contact, meet));
        return schema;
    }

    private static Role role(String id, String entityType) {
        Role role = SchemaFactory.eINSTANCE.createRole();
        role.setId(id);
        FillerType filler = SchemaFactory.eINSTANCE.createFillerType();
        filler.setKind(FillerKind.ENTITY);
        filler.setType(entityType);
        role.getFillerTypes().add(filler);
        return role;
    }
}
