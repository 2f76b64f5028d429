package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Tells which layers were of an older version of the schema and have been brought up to date: one message for all. */
public final class SchemaNotices implements OpenCorpusListener {

    /** Layers are read one after another: those that come within this time are told of together. */
    private static final int GATHER_MILLIS = 600;

    private final OpenCorpus corpus;
    private final StatusLine status;
    private final Messages words;
    private final Display display = Display.getDefault();
    private final TreeSet<LayerKey> gathered = new TreeSet<>();
    private final Runnable tell = this::tell;
    private @Nullable ListenerHandle following;
    private String version = "";

    @Inject
    public SchemaNotices(OpenCorpus corpus, StatusLine status, Language language) {
        this.corpus = corpus;
        this.status = status;
        this.words = language.messages(Words.class);
    }

    @PostConstruct
    void follow() {
        following = corpus.listen(this);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        gathered.clear();
        session.broughtUpToDate().forEach(this::broughtUpToDate);
    }

    @Override
    public void broughtUpToDate(LayerKey layer, String fromVersion) {
        gathered.add(layer);
        version = fromVersion;
        display.timerExec(GATHER_MILLIS, tell);
    }

    private void tell() {
        String now = corpus.session()
                .map(session -> String.valueOf(session.schema().getVersion()))
                .orElse("");
        if (!gathered.isEmpty() && !now.isEmpty()) {
            LayerKey first = gathered.first();
            status.show(
                    StatusLine.Tone.INFO,
                    words.get(
                            "schema.broughtUpToDate",
                            gathered.size(),
                            first.article() + " · " + first.annotator(),
                            version,
                            now));
            gathered.clear();
        }
    }
}
