package org.peristiwa.ui.workbench.layout;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.WeakHashMap;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.osgi.service.event.Event;
import org.peristiwa.ui.ArticleEditor;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.WorkbenchIds;

/** Lets the editors of one article scroll together: each shows the text that the one shows that the user scrolls. */
public final class ScrollLink {

    private static final String SETTING = "scroll.together";

    private final MApplication application;
    private final EModelService models;
    private final Settings settings;
    private final Map<ArticleEditor, Boolean> linked = new WeakHashMap<>();
    private boolean leading;

    @Inject
    public ScrollLink(MApplication application, EModelService models, Settings settings) {
        this.application = application;
        this.models = models;
        this.settings = settings;
    }

    @PostConstruct
    void offer() {
        application.getContext().set(ScrollLink.class, this);
    }

    @PreDestroy
    void stop() {
        linked.clear();
    }

    public static boolean isOn(Settings settings) {
        return settings.get(SETTING).map(Boolean::parseBoolean).orElse(true);
    }

    /** Switches it on or off; on, the others come to where the active one is. */
    public void switchTo(boolean on) {
        settings.put(SETTING, Boolean.toString(on));
    }

    /** An editor was brought to the front: from now on it leads, too. */
    @Inject
    @Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part
                && part.getObject() instanceof ArticleEditor editor
                && linked.putIfAbsent(editor, true) == null) {
            editor.onScroll(() -> lead(editor));
            join(editor);
        }
    }

    /** What has just been opened beside others comes to where they are. */
    private void join(ArticleEditor editor) {
        if (isOn(settings)) {
            followers(editor).stream()
                    .map(ArticleEditor::firstOffset)
                    .flatMapToInt(OptionalInt::stream)
                    .findFirst()
                    .ifPresent(editor::scrollTo);
        }
    }

    private void lead(ArticleEditor leader) {
        OptionalInt first = leader.firstOffset();
        if (leading || first.isEmpty() || !isOn(settings)) {
            return;
        }
        leading = true;
        try {
            followers(leader).forEach(editor -> editor.scrollTo(first.getAsInt()));
        } finally {
            leading = false;
        }
    }

    /** Those that can be seen at the same time. */
    private List<ArticleEditor> followers(ArticleEditor leader) {
        List<ArticleEditor> found = new ArrayList<>();
        for (MPart part : models.findElements(application, WorkbenchIds.ARTICLE_EDITOR, MPart.class)) {
            boolean inFront = part.getParent() != null && part.getParent().getSelectedElement() == part;
            if (inFront
                    && part.getObject() instanceof ArticleEditor editor
                    && editor != leader
                    && editor.layer().article().equals(leader.layer().article())) {
                found.add(editor);
            }
        }
        return found;
    }
}
