package org.peristiwa.edit.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.WordSegmenter;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.ValueType;
import org.peristiwa.text.ArticleText;

/** A corpus of two articles and two annotators with a schema of every kind of element, in memory. */
public final class RichCorpus {

    public static final LayerKey ANI = new LayerKey("ani", "rapat");
    public static final LayerKey BUDI = new LayerKey("budi", "rapat");
    public static final LayerKey ANI_TWO = new LayerKey("ani", "rapat-2");

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private RichCorpus() {}

    public static CorpusSession open() {
        return open(storage(schema()));
    }

    public static CorpusSession open(MemoryStorage storage) {
        try {
            return CorpusSessions.open(storage, new WordSegmenter(), Clock.fixed(SampleCorpus.NOW, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MemoryStorage storage(Schema schema) {
        ArticleText text = new ArticleText(SampleCorpus.TEXT);
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("contoh");
        corpus.setSchema(schema.getId());
        for (String id : List.of("ani", "budi")) {
            Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
            annotator.setId(id);
            corpus.getAnnotators().add(annotator);
        }
        for (String id : List.of("rapat", "rapat-2")) {
            Article article = CorpusFactory.eINSTANCE.createArticle();
            article.setId(id);
            article.setTextHash(TextHash.of(text));
            corpus.getArticles().add(article);
        }
        MemoryStorage storage = new MemoryStorage(corpus, schema);
        storage.saveText("rapat", text);
        storage.saveText("rapat-2", text);
        return storage;
    }

    /**
     * Entities Person with Official below, Group; values Money, Weapon; times Date, Hour; events Contact with Meet and Call
     * below, Attack; a relation Before; attributes Realis, Mode, Tags, Note.
     */
    public static Schema schema() {
        Schema schema = FACTORY.createSchema();
        schema.setId("rich");
        schema.setVersion("1.0");
        schema.getEntityTypes().add(entity("Person", null));
        schema.getEntityTypes().add(entity("Official", "Person"));
        schema.getEntityTypes().add(entity("Group", null));
        schema.getValueTypes().add(value("Money", false));
        schema.getValueTypes().add(value("Weapon", false));
        schema.getValueTypes().add(value("Date", true));
        schema.getValueTypes().add(value("Hour", true));
        EventType contact = event("Contact", null);
        contact.setAbstract(true);
        contact.getAttributes().add("Realis");
        contact.getRoles().add(role("Participant", 0, -1, "entity:Person", "entity:Group"));
        contact.getRoles().add(role("Time", 0, 1, "time"));
        EventType meet = event("Meet", "Contact");
        meet.getAttributes().addAll(List.of("Mode", "Tags"));
        meet.getRoles().add(role("Host", 0, 1, "entity:Official"));
        EventType call = event("Call", "Contact");
        EventType attack = event("Attack", null);
        attack.getAttributes().add("Realis");
        attack.getRoles().add(role("Target", 1, -1, "entity", "event:Contact"));
        attack.getRoles().add(role("Instrument", 0, 1, "value:Weapon"));
        attack.getRoles().get(1).getAttributes().add("Note");
        schema.getEventTypes().addAll(List.of(contact, meet, call, attack));
        RelationType before = FACTORY.createRelationType();
        before.setId("Before");
        before.getSourceTypes().add(TypeChoice.parse("event").made());
        before.getTargetTypes().add(TypeChoice.parse("event:Attack").made());
        schema.getRelationTypes().add(before);
        schema.getAttributes().add(attribute("Realis", AttributeKind.ONE_OF, "Actual", "Other", "Generic"));
        schema.getAttributes().get(0).setDefaultValue("Actual");
        schema.getAttributes().add(attribute("Mode", AttributeKind.ONE_OF, "online", "inperson"));
        schema.getAttributes().add(attribute("Tags", AttributeKind.MANY_OF, "a", "b", "c"));
        schema.getAttributes().add(attribute("Note", AttributeKind.TEXT));
        return schema;
    }

    private static EntityType entity(String id, String parent) {
        EntityType type = FACTORY.createEntityType();
        type.setId(id);
        type.setParent(parent);
        return type;
    }

    private static ValueType value(String id, boolean time) {
        ValueType type = FACTORY.createValueType();
        type.setId(id);
        type.setTime(time);
        return type;
    }

    private static EventType event(String id, String parent) {
        EventType type = FACTORY.createEventType();
        type.setId(id);
        type.setParent(parent);
        return type;
    }

    private static Role role(String id, int lower, int upper, String... fillers) {
        Role role = FACTORY.createRole();
        role.setId(id);
        role.setLower(lower);
        role.setUpper(upper);
        for (String filler : fillers) {
            role.getFillerTypes().add(TypeChoice.parse(filler).made());
        }
        return role;
    }

    private static AttributeDefinition attribute(String id, AttributeKind kind, String... options) {
        AttributeDefinition attribute = FACTORY.createAttributeDefinition();
        attribute.setId(id);
        attribute.setKind(kind);
        for (String option : options) {
            AttributeOption made = FACTORY.createAttributeOption();
            made.setId(option);
            attribute.getOptions().add(made);
        }
        return attribute;
    }
}
