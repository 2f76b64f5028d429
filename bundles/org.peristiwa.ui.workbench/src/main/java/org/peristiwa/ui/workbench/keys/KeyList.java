package org.peristiwa.ui.workbench.keys;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peristiwa.ui.KeyNames;
import org.peristiwa.ui.WorkbenchIds;

/** The keys of the application model, those of contributions among them. */
@Creatable
public final class KeyList implements KeyNames {

    /**
     * A key and what it does, both as the user reads them.
     *
     * @param binding of the model
     * @param inArticle whether it counts while the text of an article has the keyboard, and not elsewhere
     */
    public record Key(MKeyBinding binding, String keys, String does, boolean inArticle) {}

    private final MApplication application;
    private final EModelService models;

    @Inject
    public KeyList(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** Every key, in the order of the binding tables: the window's first, then those of the parts. */
    public List<Key> keys() {
        List<MHandledMenuItem> items = items();
        List<Key> keys = new ArrayList<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                if (binding.getCommand() != null) {
                    keys.add(new Key(
                            binding,
                            KeyText.of(KeyChanges.keys(binding)),
                            name(binding, items),
                            WorkbenchIds.BINDINGS_ARTICLE.equals(table.getElementId())));
                }
            }
        }
        return keys;
    }

    @Override
    public Optional<String> of(String command) {
        return application.getBindingTables().stream()
                .flatMap(table -> table.getBindings().stream())
                .filter(binding -> binding.getCommand() != null
                        && command.equals(binding.getCommand().getElementId()))
                .map(binding -> KeyText.of(KeyChanges.keys(binding)))
                .findFirst();
    }

    private List<MHandledMenuItem> items() {
        return models.findElements(application, null, MHandledMenuItem.class, List.of(), EModelService.IN_MAIN_MENU);
    }

    /** What a binding does, as the user reads it. */
    public String name(MKeyBinding binding) {
        return name(binding, items());
    }

    /** The menu's words, which tell apart what one command does with different parameters, else the command's; no mnemonics. */
    private static String name(MKeyBinding binding, List<MHandledMenuItem> items) {
        MCommand command = binding.getCommand();
        Map<String, String> parameters = map(binding.getParameters());
        Optional<String> label = parameters.isEmpty()
                ? Optional.empty()
                : items.stream()
                        .filter(item -> Objects.equals(item.getCommand(), command))
                        .filter(item -> map(item.getParameters()).equals(parameters))
                        .map(MHandledMenuItem::getLocalizedLabel)
                        .findFirst();
        return label.orElseGet(command::getLocalizedCommandName).replace("&", "");
    }

    private static Map<String, String> map(List<MParameter> parameters) {
        Map<String, String> map = new HashMap<>();
        parameters.forEach(parameter -> map.put(parameter.getName(), parameter.getValue()));
        return map;
    }
}
