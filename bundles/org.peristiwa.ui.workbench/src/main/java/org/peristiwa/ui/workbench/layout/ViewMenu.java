package org.peristiwa.ui.workbench.layout;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Window > Show view: every view that there is, whoever brought it. */
public final class ViewMenu {

    private final MApplication application;
    private final EModelService models;
    private final Perspectives perspectives;

    @Inject
    public ViewMenu(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
        this.perspectives = application.getContext().get(Perspectives.class);
    }

    @AboutToShow
    void fill(List<MMenuElement> items) {
        perspectives
                .views()
                .forEach(view -> items.add(item(view.getElementId(), view.getLocalizedLabel(), view.getIconURI())));
        perspectives
                .amongEditors()
                .forEach(view -> items.add(item(view.getElementId(), view.getLocalizedLabel(), view.getIconURI())));
    }

    private MHandledMenuItem item(String id, String label, String icon) {
        MParameter parameter = models.createModelElement(MParameter.class);
        parameter.setName("part");
        parameter.setValue(id);
        MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
        item.setElementId("org.peristiwa.item.view." + id);
        item.setLabel(label);
        item.setIconURI(icon);
        item.setCommand(application.getCommand("org.peristiwa.command.showView"));
        item.getParameters().add(parameter);
        return item;
    }
}
