package org.peristiwa.ui.history;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.History;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.VerbNames;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.rows.Rows;
import org.peristiwa.ui.theme.Theme;

/** The steps done and undone; a click goes back or forth to one. */
public final class HistoryPart implements OpenCorpusListener {

    private final OpenCorpus corpus;
    private final VerbNames names;
    private final StatusLine status;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable RowTable table;
    private @Nullable HistoryWalk walk;

    @Inject
    public HistoryPart(OpenCorpus corpus, VerbNames names, StatusLine status, Theme theme, Language language) {
        this.corpus = corpus;
        this.names = names;
        this.status = status;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(HistoryPart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        RowTable made = new RowTable(parent, theme, false, 18, 82);
        made.onClick(this::goTo);
        made.onOpen(this::goTo);
        table = made;
        following.add(language.listen(this::show));
        following.add(corpus.listen(this));
        show();
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
        if (walk != null) {
            walk.stop();
        }
    }

    @Focus
    void focus() {
        if (table != null) {
            table.control().setFocus();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        show();
    }

    @Override
    public void closing(CorpusSession session) {
        if (walk != null) {
            walk.stop();
            walk = null;
        }
    }

    @Override
    public void closed() {
        show();
    }

    @Override
    public void changed(CorpusChange change) {
        if (walk == null) {
            show();
        }
    }

    private void show() {
        if (table == null || table.control().isDisposed()) {
            return;
        }
        RowTable here = table;
        corpus.session().map(CorpusSession::history).ifPresentOrElse(history -> show(here, history), () -> {
            here.show(Rows.NONE, -1, words.get("empty.noCorpus"));
        });
    }

    private void show(RowTable here, History history) {
        HistoryRows rows = new HistoryRows(words.get("beginning"), history.done(), history.undone(), names);
        if (rows.size() == 1) {
            here.show(Rows.NONE, -1, words.get("empty.noStep"));
            return;
        }
        here.show(rows, rows.current(), "");
        here.select(rows.current());
    }

    private void goTo(int row) {
        if (table == null || walk != null || !(table.rows() instanceof HistoryRows rows) || row == rows.current()) {
            return;
        }
        String name = rows.at(row).cells().get(1);
        corpus.session().map(CorpusSession::history).ifPresent(history -> {
            HistoryWalk begun =
                    new HistoryWalk(history, table.control().getDisplay(), row - rows.current(), () -> arrived(name));
            walk = begun;
            begun.go();
        });
    }

    private void arrived(String name) {
        if (walk != null) {
            walk = null;
            status.show(StatusLine.Tone.INFO, words.get("arrived", name));
        }
        show();
    }
}
