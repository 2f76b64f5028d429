package org.peristiwa.ui.workbench.parts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.workbench.Words;

/** The foot of the window: where the caret is, and the message of the moment. */
public final class StatusControl {

    private static final int LONGEST_WORD_SHOWN = 32;

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final StatusLine status;
    private final Theme theme;
    private final Icons icons;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable CLabel place;
    private @Nullable CLabel message;

    @Inject
    public StatusControl(
            OpenCorpus corpus,
            CorpusSelection selection,
            StatusLine status,
            Theme theme,
            Icons icons,
            Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.status = status;
        this.theme = theme;
        this.icons = icons;
        this.language = language;
        this.words = language.messages(Words.class);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 0)
                .spacing(16, 0)
                .applyTo(line);
        place = new CLabel(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(place);
        message = new CLabel(line, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(message);
        following.add(selection.listen(now -> showPlace()));
        following.add(status.listen(now -> showMessage()));
        following.add(theme.listen(this::showMessage));
        following.add(language.listen(this::showPlace));
        following.add(corpus.listen(new OpenCorpusListener() {
            @Override
            public void opened(CorpusSession session) {
                showPlace();
            }

            @Override
            public void closed() {
                showPlace();
            }

            @Override
            public void changed(CorpusChange change) {
                showPlace();
            }
        }));
        showPlace();
        showMessage();
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    private void showPlace() {
        if (place == null || place.isDisposed()) {
            return;
        }
        String text = corpus.session()
                .map(session ->
                        selection.current().map(now -> describe(session, now)).orElse(""))
                .orElseGet(() -> words.get("status.noCorpus"));
        if (!text.equals(place.getText())) {
            place.setText(text);
            place.getParent().layout();
        }
    }

    private String describe(CorpusSession session, Selected now) {
        if (session.article(now.layer().article()).isEmpty()) {
            return "";
        }
        Optional<Segmentation> cut = session.segmentationInMemory(now.layer().article());
        if (now.caretOffset() < 0 || cut.isEmpty()) {
            return now.layer().annotator();
        }
        Segmentation segments = cut.get();
        String sentence = words.get(
                "status.sentence",
                segments.sentenceAt(now.caretOffset()) + 1,
                segments.sentences().size());
        String where = now.span()
                .map(span -> covered(session.text(now.layer().article()), span) + " " + span.begin() + "–" + span.end())
                .orElseGet(() -> Integer.toString(now.caretOffset()));
        return String.join(" · ", now.layer().annotator(), sentence, where);
    }

    private static String covered(ArticleText text, Span span) {
        if (span.end() > text.length()) {
            return "";
        }
        String slice = text.slice(span).replaceAll("\\s+", " ");
        return slice.length() <= LONGEST_WORD_SHOWN ? slice : slice.substring(0, LONGEST_WORD_SHOWN - 1) + "…";
    }

    private void showMessage() {
        if (message == null || message.isDisposed()) {
            return;
        }
        Optional<StatusLine.Message> now = status.current();
        boolean warning = now.filter(m -> m.tone() == StatusLine.Tone.WARNING).isPresent();
        message.setText(now.map(StatusLine.Message::text).orElse(""));
        message.setImage(warning ? icons.get(Icon.WARNING) : null);
        Ink.set(message, theme, warning ? ThemeColor.WARNING : ThemeColor.TEXT);
    }
}
