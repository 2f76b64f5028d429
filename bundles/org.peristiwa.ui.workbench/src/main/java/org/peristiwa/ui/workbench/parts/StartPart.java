package org.peristiwa.ui.workbench.parts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.CommandCalls;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.workbench.Words;

/** What stands in the middle while no article is open: what can be done next. */
public final class StartPart implements OpenCorpusListener {

    private final OpenCorpus corpus;
    private final CommandCalls commands;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Composite page;

    @Inject
    public StartPart(OpenCorpus corpus, CommandCalls commands, Theme theme, Language language) {
        this.corpus = corpus;
        this.commands = commands;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(Words.class);
    }

    @PostConstruct
    void create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(32, 32).spacing(0, 8).applyTo(page);
        following.add(corpus.listen(this));
        following.add(theme.listen(this::fill));
        following.add(language.listen(this::fill));
        fill();
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    @Focus
    void focus() {
        if (page != null) {
            page.setFocus();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        fill();
    }

    @Override
    public void closed() {
        fill();
    }

    private void fill() {
        if (page == null || page.isDisposed()) {
            return;
        }
        for (var child : page.getChildren()) {
            child.dispose();
        }
        boolean open = corpus.session().isPresent();
        Label title = new Label(page, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(words.get(open ? "start.noArticle" : "start.noCorpus"));
        Label text = new Label(page, SWT.WRAP);
        text.setText(words.get(open ? "start.noArticle.text" : "start.noCorpus.text"));
        Ink.set(text, theme, ThemeColor.QUIET_TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        if (open) {
            link("openArticle", words.get("start.openArticle"), Map.of());
            link("import", words.get("start.import"), Map.of());
            link("keys", words.get("start.keys"), Map.of());
        } else {
            link("newCorpus", words.get("start.new"), Map.of());
            link("openCorpus", words.get("start.open"), Map.of());
            for (Path folder : corpus.recent()) {
                link("openRecent", folder.toString(), Map.of("folder", folder.toString()));
            }
        }
        page.layout(true, true);
    }

    private void link(String command, String label, Map<String, Object> parameters) {
        if (page != null) {
            commands.link(page, label, "org.peristiwa.command." + command, parameters);
        }
    }
}
