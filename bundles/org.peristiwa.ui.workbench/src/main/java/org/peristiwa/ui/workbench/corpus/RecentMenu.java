package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** File > Open recent. */
public final class RecentMenu {

    private final MApplication application;
    private final EModelService models;
    private final OpenCorpus corpus;
    private final Messages words;

    @Inject
    public RecentMenu(MApplication application, EModelService models, OpenCorpus corpus, Language language) {
        this.application = application;
        this.models = models;
        this.corpus = corpus;
        this.words = language.messages(Words.class);
    }

    @AboutToShow
    void fill(List<MMenuElement> items) {
        for (Path folder : corpus.recent()) {
            items.add(item(folder));
        }
        if (items.isEmpty()) {
            MDirectMenuItem none = models.createModelElement(MDirectMenuItem.class);
            none.setLabel(words.get("recent.none"));
            none.setEnabled(false);
            items.add(none);
        }
    }

    private MHandledMenuItem item(Path folder) {
        MCommand command = application.getCommand("org.peristiwa.command.openRecent");
        MParameter parameter = models.createModelElement(MParameter.class);
        parameter.setName("folder");
        parameter.setValue(folder.toString());
        MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
        item.setElementId("org.peristiwa.item.recent." + Integer.toHexString(folder.hashCode()));
        item.setLabel(folder.getFileName() + " – " + folder);
        item.setCommand(command);
        item.getParameters().add(parameter);
        return item;
    }
}
