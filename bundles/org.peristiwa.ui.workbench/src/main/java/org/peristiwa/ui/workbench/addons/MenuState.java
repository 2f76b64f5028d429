package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.History;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.VerbNames;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.layout.Perspectives;
import org.peristiwa.ui.workbench.layout.ScrollLink;

/** Keeps menus and tool bar true: what undo would undo, which theme is chosen, what can be done now. */
public final class MenuState implements OpenCorpusListener {

    private final MApplication application;
    private final EModelService models;
    private final IEventBroker events;
    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final Theme theme;
    private final Settings settings;
    private final Language language;
    private final VerbNames verbs;
    private final Messages words;
    private final Display display = Display.getDefault();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<ListenerHandle> following = new ArrayList<>();

    @Inject
    public MenuState(
            MApplication application,
            EModelService models,
            IEventBroker events,
            OpenCorpus corpus,
            CorpusSelection selection,
            Theme theme,
            Settings settings,
            Language language,
            VerbNames verbs) {
        this.application = application;
        this.models = models;
        this.events = events;
        this.corpus = corpus;
        this.selection = selection;
        this.theme = theme;
        this.settings = settings;
        this.language = language;
        this.verbs = verbs;
        this.words = language.messages(Words.class);
    }

    @PostConstruct
    void follow() {
        perspective(application.getContext().get(Perspectives.class).active());
        choices();
        history();
        following.add(corpus.listen(this));
        following.add(theme.listen(this::choices));
        following.add(language.listen(() -> {
            choices();
            history();
        }));
        following.add(selection.listen(now -> layerState(now)));
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    @Override
    public void opened(CorpusSession session) {
        history();
    }

    @Override
    public void closed() {
        history();
    }

    @Override
    public void changed(CorpusChange change) {
        history();
        layerState(selection.current());
    }

    @Override
    public void savedStateChanged() {
        enablement();
    }

    private void history() {
        Optional<History> history = corpus.session().map(CorpusSession::history);
        label("undo", history.flatMap(History::undoable));
        label("redo", history.flatMap(History::redoable));
        enablement();
    }

    private void label(String command, Optional<VerbLabel> step) {
        String label = step.map(verb -> words.get("menu." + command + ".step", verbs.name(verb)))
                .orElseGet(() -> words.get("menu." + command));
        item(command, "menu").ifPresent(item -> item.setLabel(label));
        item(command, "tool").ifPresent(item -> item.setTooltip(label));
    }

    private Optional<MHandledItem> item(String id, String kind) {
        String elementId = (kind.equals("menu") ? "org.peristiwa.item." : "org.peristiwa.tool.") + id;
        if (kind.equals("menu")) {
            return models
                    .findElements(application, elementId, MHandledMenuItem.class, List.of(), EModelService.IN_MAIN_MENU)
                    .stream()
                    .findFirst()
                    .map(MHandledItem.class::cast);
        }
        return models
                .findElements(application, elementId, MHandledItem.class, List.of(), EModelService.IN_TRIM)
                .stream()
                .findFirst();
    }

    private void choices() {
        select("autosave", Autosave.isOn(settings));
        select("scrollTogether", ScrollLink.isOn(settings));
        for (Theme.Mode mode : Theme.Mode.values()) {
            select("theme." + mode.name().toLowerCase(Locale.ROOT), theme.mode() == mode);
        }
        for (Locale spoken : language.available()) {
            select("language." + spoken.getLanguage(), spoken.equals(language.current()));
        }
    }

    /** Another perspective is shown. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void perspective(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective shown) {
            perspective(shown.getElementId());
        }
    }

    private void perspective(String shown) {
        for (String id : List.of(WorkbenchIds.PERSPECTIVE_ANNOTATE, WorkbenchIds.PERSPECTIVE_REVIEW)) {
            String name = "perspective." + id.substring(id.lastIndexOf('.') + 1);
            select(name, id.equals(shown));
            item(name, "tool").ifPresent(item -> item.setSelected(id.equals(shown)));
        }
    }

    private void layerState(Optional<Selected> now) {
        Optional<LayerState> state =
                corpus.session().flatMap(session -> now.map(selected -> session.stateOf(selected.layer())));
        for (LayerState one : LayerState.values()) {
            select("state." + one.getLiteral(), state.filter(one::equals).isPresent());
        }
        enablement();
    }

    private void select(String id, boolean selected) {
        item(id, "menu").ifPresent(item -> item.setSelected(selected));
    }

    /** Once for all that has happened until the screen gets to it; nothing any more once the screen is gone. */
    private void enablement() {
        if (asked.compareAndSet(false, true)) {
            OnScreen.later(display, this::enable);
        }
    }

    private void enable() {
        asked.set(false);
        if (models.find(WorkbenchIds.WINDOW, application) instanceof MTrimmedWindow) {
            events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
        }
    }
}
