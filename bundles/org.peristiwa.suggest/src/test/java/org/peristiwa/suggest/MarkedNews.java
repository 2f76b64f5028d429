package org.peristiwa.suggest;

import java.util.List;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MarkMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.internal.NewsSegmenter;

/** A corpus of two articles and two annotators, open in memory, and what could be marked in it. */
final class MarkedNews implements AutoCloseable {

    static final String MEETING =
            "JAKARTA, Senin - Menteri Sari bertemu Anan di Jakarta. Bertemu lagi besok?\nMenteri Sari tidak tahu.";
    static final String FLOOD =
            "Banjir melanda Jakarta. Menteri Sari bertemu warga. Hati mereka, kata hati Sari, kuat.";

    static final int STEPS_TO_MAKE_IT = 4;

    final LayerKey meeting = new LayerKey("ani", "rapat");
    final LayerKey flood = new LayerKey("ani", "banjir");
    final CorpusSession session = CorpusSessions.inMemory("contoh", List.of("id"), schema(), new NewsSegmenter());
    final LiveSuggestions live;

    MarkedNews(Suggester... suggesters) {
        session.execute(new AddAnnotator("ani", ""));
        session.execute(new AddAnnotator("budi", ""));
        session.execute(new AddArticle("rapat", ArticleDetails.titled("Rapat", "id"), new ArticleText(MEETING)));
        session.execute(new AddArticle("banjir", ArticleDetails.titled("Banjir", "id"), new ArticleText(FLOOD)));
        session.openLayer(meeting);
        session.openLayer(flood);
        session.segmentation("rapat");
        session.segmentation("banjir");
        live = new org.peristiwa.suggest.internal.AllSuggesters(List.of(suggesters)).follow(session);
    }

    private static Schema schema() {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("small");
        for (String id : List.of("PER", "GPE", "ORG")) {
            EntityType type = SchemaFactory.eINSTANCE.createEntityType();
            type.setId(id);
            schema.getEntityTypes().add(type);
        }
        EventType meet = SchemaFactory.eINSTANCE.createEventType();
        meet.setId("Meet");
        schema.getEventTypes().add(meet);
        return schema;
    }

    Mention entity(LayerKey layer, String type, String words) {
        return mark(FillerKind.ENTITY, layer, type, words);
    }

    Mention event(LayerKey layer, String words) {
        return mark(FillerKind.EVENT, layer, "Meet", words);
    }

    private Mention mark(FillerKind kind, LayerKey layer, String type, String words) {
        int begin = text(layer).indexOf(words);
        return session.execute(new MarkMention(kind, layer, type, Extent.of(begin, begin + words.length())));
    }

    private String text(LayerKey layer) {
        return session.text(layer.article()).content();
    }

    /** What is suggested on the word that begins at these words, as {@code type:words}, the best first. */
    List<String> at(LayerKey layer, String words) {
        return suggested(layer, text(layer).indexOf(words));
    }

    /** The same for the last place of the words. */
    List<String> atLast(LayerKey layer, String words) {
        return suggested(layer, text(layer).lastIndexOf(words));
    }

    private List<String> suggested(LayerKey layer, int offset) {
        return live.at(layer, offset).stream()
                .map(one -> one.type() + ":"
                        + session.text(layer.article()).slice(one.extent().hull()))
                .toList();
    }

    @Override
    public void close() {
        live.close();
        session.close();
    }
}
