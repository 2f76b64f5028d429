package org.peristiwa.tests.ui;

import java.nio.file.Path;
import java.util.Locale;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.StatusLine;

/** A new corpus with one short article, open in the workbench and saved. */
record SmallCorpus(Workbench workbench, Path folder) {

    static final String TEXT = "Dian bertemu Anan di Jakarta.\n";
    static final LayerKey LAYER = new LayerKey("gold", "temu");

    static SmallCorpus open(Workbench workbench, Path folder) {
        return open(workbench, folder, TEXT);
    }

    static SmallCorpus open(Workbench workbench, Path folder, String text) {
        CorpusSession session =
                workbench.show(corpus -> corpus.make(folder, Locale.forLanguageTag("id"), "news-events"));
        workbench.prepare(() -> {
            if (session.corpus().getAnnotators().stream()
                    .noneMatch(annotator -> annotator.getId().equals("gold"))) {
                session.execute(new AddAnnotator("gold", ""));
            }
            session.execute(new AddArticle("temu", ArticleDetails.titled("Temu", "id"), new ArticleText(text)));
            session.saveAll();
            workbench.service(StatusLine.class).clear();
            return session;
        });
        return new SmallCorpus(workbench, folder);
    }

    /** The only event of the article. */
    EventMention event() {
        return workbench.onScreen(
                () -> layerEvents().stream().findFirst().orElseThrow(() -> new AssertionError("no event")));
    }

    int events() {
        return workbench.onScreen(() -> layerEvents().size());
    }

    int participants() {
        return workbench.onScreen(() -> layerEvents().stream()
                .mapToInt(event -> event.getArguments().size())
                .sum());
    }

    private java.util.List<EventMention> layerEvents() {
        CorpusSession session = workbench.session();
        return session.layer(LAYER).map(layer -> session.index(layer).events()).orElse(java.util.List.of());
    }
}
