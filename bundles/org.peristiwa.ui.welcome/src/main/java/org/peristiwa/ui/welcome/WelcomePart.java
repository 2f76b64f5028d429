package org.peristiwa.ui.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
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
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.CommandCalls;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.tour.Tour;

/** What a new user can do first. */
public final class WelcomePart {

    private static final int WIDEST = 560;

    private final Tours tours;
    private final CommandCalls commands;
    private final Icons icons;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Composite page;

    @Inject
    public WelcomePart(Tours tours, CommandCalls commands, Icons icons, Theme theme, Language language) {
        this.tours = tours;
        this.commands = commands;
        this.icons = icons;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(WelcomePart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(48, 40)
                .spacing(14, 2)
                .applyTo(page);
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

    private void fill() {
        if (page == null || page.isDisposed()) {
            return;
        }
        for (var child : page.getChildren()) {
            child.dispose();
        }
        Label title = new Label(page, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(words.get("welcome.title"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        text(page, words.get("welcome.text"), 2, 18);
        for (Tour tour : tours.all()) {
            Messages said = language.messages(tour.owner());
            offer(
                    Icon.GUIDELINES,
                    said.get("tour." + tour.id()),
                    said.get("tour." + tour.id() + ".text"),
                    "org.peristiwa.command.tour",
                    Map.of("tour", tour.id()));
        }
        offer(Icon.CORPUS, "sample", "org.peristiwa.command.openSample");
        offer(Icon.NEW_CORPUS, "new", "org.peristiwa.command.newCorpus");
        offer(Icon.FOLDER_OPEN, "open", "org.peristiwa.command.openCorpus");
        offer(Icon.IMPORT, "import", "org.peristiwa.command.import");
        text(page, words.get("welcome.again"), 2, 0);
        page.layout(true, true);
    }

    private void offer(Icon icon, String key, String command) {
        offer(icon, words.get("welcome." + key), words.get("welcome." + key + ".text"), command, Map.of());
    }

    private void offer(Icon icon, String name, String what, String command, Map<String, Object> parameters) {
        Composite area = page;
        if (area == null) {
            return;
        }
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(icons.get(icon));
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .span(1, 2)
                .indent(0, 4)
                .applyTo(picture);
        commands.link(area, name, command, parameters);
        text(area, what, 1, 12);
    }

    private void text(Composite area, String words, int columns, int below) {
        Label text = new Label(area, SWT.WRAP);
        text.setText(words);
        Ink.set(text, theme, ThemeColor.QUIET_TEXT);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .hint(WIDEST, SWT.DEFAULT)
                .applyTo(text);
        if (below > 0) {
            Label room = new Label(area, SWT.NONE);
            GridDataFactory.fillDefaults().span(2, 1).hint(1, below).applyTo(room);
        }
    }
}
