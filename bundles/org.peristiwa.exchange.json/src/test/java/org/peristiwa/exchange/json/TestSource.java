package org.peristiwa.exchange.json;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;

/** Documents as something to export. */
record TestSource(List<AnnotatedDocument> documents, Corpus corpus, Schema schema) implements ExportSource {

    static TestSource of(AnnotatedDocument... documents) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("uji");
        corpus.getLanguages().add("id");
        Annotator gold = CorpusFactory.eINSTANCE.createAnnotator();
        gold.setId("gold");
        corpus.getAnnotators().add(gold);
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("news-events");
        EventType meet = SchemaFactory.eINSTANCE.createEventType();
        meet.setId("Contact.Meet");
        Role participant = SchemaFactory.eINSTANCE.createRole();
        participant.setId("Participant");
        participant.setLower(1);
        meet.getRoles().add(participant);
        schema.getEventTypes().add(meet);
        return new TestSource(List.of(documents), corpus, schema);
    }

    @Override
    public List<String> annotators() {
        return List.of("gold", "ani");
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(documents.size());
    }

    @Override
    public DocumentStream open() {
        Iterator<AnnotatedDocument> iterator = documents.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
