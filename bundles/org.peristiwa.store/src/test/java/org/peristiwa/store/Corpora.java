package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.internal.NewsSegmenter;

/** Small corpora in real folders. */
public final class Corpora {

    public static final Segmenter SEGMENTER = new NewsSegmenter();
    public static final LayerKey ANI = new LayerKey("ani", "rapat");
    public static final LayerKey BUDI = new LayerKey("budi", "rapat");
    public static final String TEXT = "Menteri Sari bertemu Duta Besar Wijaya di Jakarta 😀 kemarin.";

    private Corpora() {}

    /** A saved corpus of two articles and two annotators, without annotations. */
    public static CorpusSession create(Path folder) throws IOException {
        CorpusSession session = CorpusFolder.create(folder, "contoh", List.of("id"), schema(), SEGMENTER);
        session.execute(new AddAnnotator("ani", "Ani"));
        session.execute(new AddAnnotator("budi", ""));
        session.execute(new AddArticle("rapat", ArticleDetails.titled("Rapat", "id"), new ArticleText(TEXT)));
        session.execute(
                new AddArticle("banjir", ArticleDetails.titled("Banjir", "id"), new ArticleText("Banjir.\r\n")));
        session.saveAll();
        return session;
    }

    public static Schema schema() {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("small");
        schema.setVersion("1");
        EventType meet = SchemaFactory.eINSTANCE.createEventType();
        meet.setId("Meet");
        schema.getEventTypes().add(meet);
        return schema;
    }
}
