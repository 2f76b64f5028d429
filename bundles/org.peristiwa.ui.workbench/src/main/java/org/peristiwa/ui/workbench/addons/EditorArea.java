package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Place;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.ui.ArticleEditor;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.icons.Icon;

/** The tabs of articles: opened, labelled and marked here, drawn by whoever contributes the editor. */
public final class EditorArea implements ArticleEditors {

    /** The part that stands there while no article is open. */
    static final String START_PART = "org.peristiwa.part.start";

    /** The stack of what is compared. */
    private static final String BESIDE = "org.peristiwa.stack.beside";

    private final MApplication application;
    private final EModelService models;
    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private @Nullable LayerKey active;
    private @Nullable ListenerHandle following;

    @Inject
    public EditorArea(MApplication application, EModelService models, OpenCorpus corpus, CorpusSelection selection) {
        this.application = application;
        this.models = models;
        this.corpus = corpus;
        this.selection = selection;
    }

    @PostConstruct
    void offer() {
        application.getContext().set(ArticleEditors.class, this);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    /** Starts to follow the corpus, once the window stands. */
    void follow() {
        following = corpus.listen(new OpenCorpusListener() {
            @Override
            public void closing(CorpusSession session) {
                EditorArea.this.opened().forEach(EditorArea.this::close);
                selection.clear();
            }

            @Override
            public void changed(CorpusChange change) {
                if (change.corpusTouched()) {
                    closeOrphans();
                }
                mark();
            }

            @Override
            public void savedStateChanged() {
                mark();
            }
        });
    }

    @Override
    public void open(LayerKey layer) {
        show(layer);
    }

    @Override
    public void openBeside(LayerKey layer) {
        Optional<MPart> open = find(layer);
        if (open.isEmpty()) {
            add(partService(), layer, beside());
        }
        show(layer);
    }

    /** Whether a layer is open beside the others. */
    boolean isBeside(LayerKey layer) {
        return find(layer).filter(part -> !stack().getChildren().contains(part)).isPresent();
    }

    /** The stack beside that of the other editors, made where there is none. */
    private MPartStack beside() {
        MPartStack first = stack();
        Optional<MPartStack> there = models.findElements(application, BESIDE, MPartStack.class).stream()
                .filter(stack -> stack.getParent() != null)
                .findFirst();
        if (there.isPresent()) {
            there.get().setToBeRendered(true);
            return there.get();
        }
        MPartStack made = models.createModelElement(MPartStack.class);
        made.setElementId(BESIDE);
        made.getTags().add("EditorStack");
        models.insert(made, first, EModelService.RIGHT_OF, 0.5f);
        return made;
    }

    @Override
    public void reveal(Place place) {
        if (show(place.layer()).getObject() instanceof ArticleEditor editor) {
            editor.reveal(place);
        }
    }

    private MPart show(LayerKey layer) {
        EPartService service = partService();
        MPart part = find(layer).orElseGet(() -> add(service, layer, stack()));
        service.showPart(part, EPartService.PartState.ACTIVATE);
        active = layer;
        showStartPart(false);
        return part;
    }

    private MPart add(EPartService service, LayerKey layer, MPartStack stack) {
        MPart part = service.createPart(WorkbenchIds.ARTICLE_EDITOR);
        if (part == null) {
            throw new IllegalStateException("no bundle contributes an article editor");
        }
        part.getPersistedState().put(WorkbenchIds.STATE_ANNOTATOR, layer.annotator());
        part.getPersistedState().put(WorkbenchIds.STATE_ARTICLE, layer.article());
        part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
        part.setCloseable(true);
        part.setLabel(layer.annotator().equals("gold") ? layer.article() : layer.article() + " · " + layer.annotator());
        part.setIconURI(Icon.ARTICLE.uri());
        title(layer).ifPresent(part::setTooltip);
        stack.getChildren().add(part);
        return part;
    }

    private Optional<String> title(LayerKey layer) {
        return corpus.session().flatMap(s -> s.article(layer.article())).map(Article::getTitle);
    }

    @Override
    public Optional<LayerKey> active() {
        return Optional.ofNullable(active).filter(layer -> find(layer).isPresent());
    }

    @Override
    public List<LayerKey> opened() {
        return parts().stream().map(EditorArea::layerOf).toList();
    }

    @Override
    public void close(LayerKey layer) {
        find(layer).ifPresent(part -> partService().hidePart(part, true));
        if (parts().isEmpty()) {
            showStartPart(true);
        }
    }

    /** A tab was chosen: that is the editor in use now. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part && isEditor(part)) {
            active = layerOf(part);
        }
    }

    /** A tab was closed, here or by the mouse. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void removed(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event) {
        if (!UIEvents.isREMOVE(event) || corpus.session().isEmpty() || !parts().isEmpty()) {
            return;
        }
        if (event.getProperty(UIEvents.EventTags.OLD_VALUE) instanceof MPart part && isEditor(part)) {
            showStartPart(true);
            selection.clear();
        }
    }

    private void closeOrphans() {
        CorpusSession session = corpus.session().orElseThrow();
        opened().stream()
                .filter(layer -> session.article(layer.article()).isEmpty())
                .forEach(this::close);
    }

    private void mark() {
        CorpusSession session = corpus.session().orElseThrow();
        for (MPart part : parts()) {
            part.setDirty(session.unsavedLayers().contains(layerOf(part)));
        }
    }

    /** Brings the page that welcomes users to the front, where a bundle contributes one. */
    void showWelcome() {
        if (models.find(WorkbenchIds.WELCOME, application) != null) {
            partService().showPart(WorkbenchIds.WELCOME, EPartService.PartState.ACTIVATE);
        }
    }

    private void showStartPart(boolean shown) {
        MPart start = (MPart) models.find(START_PART, application);
        if (start == null || start.isToBeRendered() == shown) {
            return;
        }
        start.setToBeRendered(shown);
        if (shown) {
            stack().setSelectedElement(start);
        }
    }

    private Optional<MPart> find(LayerKey layer) {
        return parts().stream().filter(part -> layerOf(part).equals(layer)).findFirst();
    }

    private List<MPart> parts() {
        return new ArrayList<>(models.findElements(application, WorkbenchIds.ARTICLE_EDITOR, MPart.class));
    }

    private static boolean isEditor(MPart part) {
        return WorkbenchIds.ARTICLE_EDITOR.equals(part.getElementId());
    }

    private static LayerKey layerOf(MPart part) {
        return new LayerKey(
                Objects.requireNonNull(part.getPersistedState().get(WorkbenchIds.STATE_ANNOTATOR)),
                Objects.requireNonNull(part.getPersistedState().get(WorkbenchIds.STATE_ARTICLE)));
    }

    private MPartStack stack() {
        return (MPartStack) models.find(WorkbenchIds.STACK_EDITORS, application);
    }

    private EPartService partService() {
        MWindow window = (MWindow) models.find(WorkbenchIds.WINDOW, application);
        return window.getContext().get(EPartService.class);
    }
}
