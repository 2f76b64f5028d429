package org.peristiwa.ui.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.KeyNames;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The panel of a tour below the article: one thing to do, how far the tour is, and the ways out. The text keeps the keyboard. */
public final class TourPart {

    private final MApplication application;
    private final GuidedTour tour;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Composite page;
    private @Nullable LeaveByEscape escape;

    @Inject
    public TourPart(MApplication application, Theme theme, Language language) {
        this.application = application;
        this.tour = GuidedTour.of(application);
        this.theme = theme;
        this.language = language;
        this.words = language.messages(WelcomePart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 10).spacing(0, 6).applyTo(page);
        following.add(tour.listen(this::fill));
        following.add(theme.listen(this::fill));
        following.add(language.listen(this::fill));
        escape = new LeaveByEscape(application, page, tour);
        parent.getDisplay().asyncExec(tour::tidy);
        fill();
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
        if (escape != null) {
            escape.close();
        }
    }

    @Focus
    void focus() {
        tour.focusText();
    }

    private void fill() {
        if (page == null || page.isDisposed()) {
            return;
        }
        for (var child : page.getChildren()) {
            child.dispose();
        }
        Optional<GuidedTour.Stand> stand = tour.stand();
        if (stand.isEmpty()) {
            return;
        }
        fill(page, stand.get());
        page.layout(true, true);
    }

    private void fill(Composite area, GuidedTour.Stand stand) {
        Messages said = language.messages(stand.tour().owner());
        String step = "tour." + stand.tour().id() + "." + stand.step().id();
        TourText text = new TourText(application.getContext().get(KeyNames.class));
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(JFaceResources.getBannerFont());
        title.setText(said.get(step + ".title"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Label far = new Label(head, SWT.NONE);
        far.setText(
                words.get("tour.far", stand.index() + 1, stand.tour().steps().size()));
        Ink.set(far, theme, ThemeColor.QUIET_TEXT);
        Label toDo = new Label(area, SWT.WRAP);
        toDo.setText(text.filled(said.get(step + ".text")));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(toDo);
        Composite ways = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 8;
        ways.setLayout(row);
        boolean last = stand.index() + 1 == stand.tour().steps().size();
        if (stand.index() > 0) {
            button(ways, words.get("tour.back"), tour::back);
        }
        if (!last) {
            button(ways, words.get("tour.skip"), tour::next);
        }
        button(ways, words.get(last ? "tour.end" : "tour.leave"), tour::leave);
    }

    private void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            action.run();
            tour.focusText();
        });
    }
}
