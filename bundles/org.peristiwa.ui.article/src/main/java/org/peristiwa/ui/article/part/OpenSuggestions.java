package org.peristiwa.ui.article.part;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.suggest.LiveSuggestions;
import org.peristiwa.suggest.Suggestions;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Language;

/** What is suggested in the open corpus; all its editors ask this one. It looks at nothing before an article is open. */
@Component(service = OpenSuggestions.class)
public final class OpenSuggestions implements OpenCorpusListener {

    private final Suggestions suggestions;
    private final OpenCorpus corpus;
    private final LongWork work;
    private final Language language;
    private final ListenerHandle following;
    private @Nullable LiveSuggestions live;

    @Activate
    public OpenSuggestions(
            @Reference Suggestions suggestions,
            @Reference OpenCorpus corpus,
            @Reference LongWork work,
            @Reference Language language) {
        this.suggestions = suggestions;
        this.corpus = corpus;
        this.work = work;
        this.language = language;
        this.following = corpus.listen(this);
    }

    @Deactivate
    void stop() {
        following.close();
        forget();
    }

    @Override
    public void closing(CorpusSession session) {
        forget();
    }

    private void forget() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    /**
     * Begins to learn from what the annotator of a layer has marked; UI thread.
     *
     * @param learnt called on the UI thread once it has, unless the corpus is closed by then
     */
    void learn(LayerKey layer, Consumer<LiveSuggestions> learnt) {
        Optional<CorpusSession> session = corpus.session();
        if (session.isEmpty()) {
            return;
        }
        LiveSuggestions asked = live == null ? suggestions.follow(session.get()) : live;
        live = asked;
        work.startLater(
                language.messages(ArticleEditorPart.class).get("suggest.learning"),
                monitor -> {
                    SubMonitor progress = SubMonitor.convert(monitor, 1);
                    asked.learnAround(layer, new BulkProgress() {
                        @Override
                        public void at(String what, int done, int total) {
                            progress.setWorkRemaining(total - done).worked(1);
                        }

                        @Override
                        public boolean cancelled() {
                            return monitor.isCanceled();
                        }
                    });
                    return asked;
                },
                done -> {
                    if (done == live) {
                        learnt.accept(done);
                    }
                });
    }
}
