package org.peristiwa.benchmarks.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;
import org.peristiwa.text.internal.NewsSegmenter;
import org.peristiwa.ui.article.demo.DemoCorpus;

/** An article of made-up words, annotated evenly from its first page to its last; the same at every run. */
final class BigArticle {

    /** Its only layer. */
    static final LayerKey KEY = new LayerKey("gold", "big");

    private static final String[] SYLLABLES = {
        "ma", "ri", "ta", "ku", "le", "so", "ban", "du", "ngi", "pe", "ra", "sa", "wi", "to", "har", "ga"
    };

    private BigArticle() {}

    /** A corpus in {@code folder} with an article of {@code tokens} words and {@code mentions} mentions. */
    static void write(Path folder, int tokens, int mentions) throws IOException {
        Segmenter segmenter = new NewsSegmenter();
        try (CorpusSession session =
                CorpusFolder.create(folder, "big", List.of("id"), DemoCorpus.schema(), segmenter)) {
            ArticleText text = new ArticleText(words(tokens));
            session.execute(new AddAnnotator(KEY.annotator(), ""));
            session.execute(new AddArticle(KEY.article(), ArticleDetails.titled("Big article", "id"), text));
            session.execute(new Annotate(segmenter.segment(text, Locale.forLanguageTag("id")), mentions));
            session.saveAll();
        }
    }

    private static String words(int count) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(count * 7);
        int inSentence = 0;
        int sentences = 0;
        int length = 12;
        for (int i = 0; i < count; i++) {
            String word = word(random);
            text.append(inSentence == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            if (++inSentence < length) {
                text.append(' ');
                continue;
            }
            inSentence = 0;
            length = 10 + random.nextInt(14);
            text.append(++sentences % 5 == 0 ? ".\n" : ". ");
        }
        return text.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** Every fourth mention is an event with two participants; every tenth entity is in a chain of ten. */
    private record Annotate(Segmentation cut, int mentions) implements Verb<Integer> {

        @Override
        public VerbLabel label() {
            return VerbLabel.of("verb.annotate");
        }

        @Override
        public Integer apply(EditContext context) {
            double step = (double) cut.tokens().size() / mentions;
            List<EntityMention> near = new ArrayList<>();
            List<EntityMention> chain = new ArrayList<>();
            for (int i = 0; i < mentions; i++) {
                int token = (int) (i * step);
                Span span = cut.tokens().get(token);
                if (i % 4 == 3) {
                    EventMention event = new MarkEvent(KEY, "Contact.Meet", Extent.of(span)).apply(context);
                    new AddArgument(event, "Participant", near.get(near.size() - 1)).apply(context);
                    new AddArgument(event, "Participant", near.get(near.size() - 2)).apply(context);
                    continue;
                }
                EntityMention entity =
                        new MarkEntity(KEY, i % 2 == 0 ? "Person" : "Organization", Extent.of(span)).apply(context);
                near.add(entity);
                if (i % 10 == 0) {
                    chain.add(entity);
                    if (chain.size() > 1) {
                        new JoinCluster(chain.get(0), entity).apply(context);
                    }
                    if (chain.size() == 10) {
                        chain.clear();
                    }
                }
            }
            return mentions;
        }
    }
}
