package org.peristiwa.ui.workbench.layout;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peristiwa.ui.WorkbenchIds;

/**
 * Lets each view be one, in whatever perspective it is seen. Bundles put their views into the stacks of the perspective for
 * annotating; here they become shared elements of the window, and every perspective shows them by placeholders.
 */
public final class Perspectives {

    /** Where the model keeps the share of room that an element has at first. */
    private static final String SIZE = "org.peristiwa.size";

    /** Tags of e4 for stacks that are small or large by a click. */
    private static final List<String> FOLDED = List.of("Minimized", "MinimizedByZoom", "Maximized");

    private final MApplication application;
    private final EModelService models;

    @Inject
    public Perspectives(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** Before the window is drawn. A window that was kept from the last time has it behind it. */
    @PostConstruct
    void arrange() {
        application.getContext().set(Perspectives.class, this);
        for (String stack : Layout.ANNOTATE.stacks().keySet()) {
            share(stack(stack));
        }
        for (Layout layout : Layout.ALL) {
            layout.stacks().forEach((stack, views) -> place(stack(stack), views));
        }
    }

    private MWindow window() {
        return (MWindow) models.find(WorkbenchIds.WINDOW, application);
    }

    private MPartStack stack(String id) {
        return (MPartStack) models.find(id, application);
    }

    private MPerspective perspective(Layout layout) {
        return (MPerspective) models.find(layout.perspective(), application);
    }

    private void share(MPartStack stack) {
        for (MStackElement child : List.copyOf(stack.getChildren())) {
            if (child instanceof MPart view) {
                int at = stack.getChildren().indexOf(view);
                if (view.equals(stack.getSelectedElement())) {
                    stack.setSelectedElement(null);
                }
                stack.getChildren().remove(view);
                if (isShared(view)) {
                    continue; // a fragment has brought it again, for it no longer stands where the fragment put it
                }
                view.setCloseable(true);
                window().getSharedElements().add(view);
                stack.getChildren().add(at, placeholder(view));
            }
        }
    }

    private boolean isShared(MPart view) {
        return window().getSharedElements().stream()
                .anyMatch(shared -> view.getElementId().equals(shared.getElementId()));
    }

    private MPlaceholder placeholder(MUIElement view) {
        MPlaceholder made = models.createModelElement(MPlaceholder.class);
        made.setElementId(view.getElementId());
        made.setRef(view);
        return made;
    }

    /** Puts views into a stack that its perspective does not have yet, and all that it has in order. */
    private void place(MPartStack stack, List<String> views) {
        MPerspective perspective = models.getPerspectiveFor(stack);
        boolean first = stack.getSelectedElement() == null;
        for (String view : views) {
            if (find(perspective, view).isEmpty()) {
                view(view).ifPresent(shared -> stack.getChildren().add(placeholder(shared)));
            }
        }
        if (first) {
            order(stack, views);
        }
    }

    /** Those that are named first, as they are named; the others behind them. */
    private static void order(MPartStack stack, List<String> views) {
        List<MStackElement> children = new ArrayList<>(stack.getChildren());
        List<MStackElement> ordered = new ArrayList<>();
        views.forEach(view -> children.stream()
                .filter(child -> view.equals(child.getElementId()))
                .forEach(ordered::add));
        children.stream().filter(child -> !ordered.contains(child)).forEach(ordered::add);
        if (!ordered.equals(children)) {
            stack.getChildren().clear();
            stack.getChildren().addAll(ordered);
        }
        if (!ordered.isEmpty()) {
            stack.setSelectedElement(ordered.get(0));
        }
    }

    private Optional<MPlaceholder> find(MPerspective perspective, String view) {
        return models.findElements(perspective, view, MPlaceholder.class).stream()
                .findFirst();
    }

    private Optional<MUIElement> view(String id) {
        return window().getSharedElements().stream()
                .filter(shared -> id.equals(shared.getElementId()))
                .findFirst();
    }

    /** Every view that there is, those first that the product brings. */
    List<MPart> views() {
        List<String> order = new ArrayList<>();
        Layout.ANNOTATE.stacks().values().forEach(order::addAll);
        List<MPart> views = new ArrayList<>();
        order.forEach(id -> view(id).ifPresent(found -> views.add((MPart) found)));
        window().getSharedElements().stream()
                .filter(MPart.class::isInstance)
                .map(MPart.class::cast)
                .filter(part -> !views.contains(part))
                .forEach(views::add);
        return views;
    }

    /** Views that need the room of an article: they stand in the area of the editors, which all perspectives share. */
    List<MPartDescriptor> amongEditors() {
        return application.getDescriptors().stream()
                .filter(view -> view.getTags().contains(WorkbenchIds.TAG_VIEW))
                .toList();
    }

    private void giveAmongEditors(MPartDescriptor view) {
        if (models.findElements(application, view.getElementId(), MPart.class).isEmpty()) {
            stack(WorkbenchIds.STACK_EDITORS).getChildren().add(models.createPart(view));
        }
    }

    /** The perspective that is shown. */
    public String active() {
        MPerspective shown = models.getActivePerspective(window());
        return shown == null ? WorkbenchIds.PERSPECTIVE_ANNOTATE : shown.getElementId();
    }

    private Layout layout() {
        String active = active();
        return Layout.ALL.stream()
                .filter(layout -> layout.perspective().equals(active))
                .findFirst()
                .orElse(Layout.ANNOTATE);
    }

    /** Gives a view a place in the perspective that is shown, if it has none. */
    public void give(String view) {
        Optional<MPartDescriptor> large = amongEditors().stream()
                .filter(one -> view.equals(one.getElementId()))
                .findFirst();
        if (large.isPresent()) {
            giveAmongEditors(large.get());
            return;
        }
        Layout layout = layout();
        Optional<MPlaceholder> there = find(perspective(layout), view);
        if (there.isPresent()) {
            there.get().setToBeRendered(true);
            there.get().setVisible(true);
        } else {
            String stack = layout.stacks().entrySet().stream()
                    .filter(entry -> entry.getValue().contains(view))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(layout.other());
            view(view).ifPresent(shared -> stack(stack).getChildren().add(placeholder(shared)));
        }
    }

    /** Puts everything of the perspective that is shown where it stood at first, as large as it was. */
    public void reset() {
        Layout layout = layout();
        MPerspective perspective = perspective(layout);
        layout.stacks().forEach((id, views) -> {
            MPartStack stack = stack(id);
            stack.setToBeRendered(true);
            stack.setVisible(true);
            stack.getTags().removeAll(FOLDED);
            views.forEach(view -> bringHome(perspective, stack, view));
            order(stack, views);
        });
        for (MUIElement element : models.findElements(perspective, null, MUIElement.class)) {
            String size = element.getPersistedState().get(SIZE);
            if (size != null) {
                element.setContainerData(size);
            }
        }
    }

    private void bringHome(MPerspective perspective, MPartStack stack, String view) {
        give(view);
        find(perspective, view)
                .filter(there -> !stack.getChildren().contains(there))
                .ifPresent(away -> {
                    away.getParent().getChildren().remove(away);
                    stack.getChildren().add(away);
                });
    }
}
