package org.peristiwa.ui.workbench.keys;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.peristiwa.ui.KeyNames;
import org.peristiwa.ui.Settings;

/**
 * The keys that the user has bound otherwise than the product does. They are kept in the user's settings, by the id of
 * the binding, for the window is made anew whenever bundles change. The model keeps the product's keys, so that a change
 * can be taken back; e4 is told of the others through its service.
 */
@Creatable
public final class KeyChanges {

    private static final String SETTING = "keys.changed";
    private static final String CHANGED = "org.peristiwa.key.changed";

    private static final Set<Integer> RESERVED = Set.of(
            SWT.ARROW_LEFT,
            SWT.ARROW_RIGHT,
            SWT.ARROW_UP,
            SWT.ARROW_DOWN,
            SWT.HOME,
            SWT.END,
            SWT.PAGE_UP,
            SWT.PAGE_DOWN,
            (int) SWT.ESC,
            (int) SWT.CR,
            (int) SWT.TAB);

    private final MApplication application;
    private final Settings settings;
    private final ECommandService commands;
    private final EBindingService service;

    @Inject
    public KeyChanges(
            MApplication application,
            EModelService models,
            Settings settings,
            ECommandService commands,
            EBindingService service) {
        application.getContext().set(KeyNames.class, new KeyList(application, models));
        this.application = application;
        this.commands = commands;
        this.service = service;
        this.settings = settings;
    }

    /** Binds what the user has bound before; a line that no binding or no key fits any more is left alone. */
    @PostConstruct
    void restore() {
        bindings().forEach(binding -> binding.getPersistedState().remove(CHANGED));
        for (String line : settings.lines(SETTING)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                binding(line.substring(0, tab)).ifPresent(found -> set(found, line.substring(tab + 1)));
            }
        }
    }

    private Stream<MKeyBinding> bindings() {
        return application.getBindingTables().stream()
                .map(MBindingTable::getBindings)
                .flatMap(List::stream)
                .filter(binding -> binding.getCommand() != null);
    }

    private Optional<MKeyBinding> binding(String id) {
        return bindings().filter(binding -> id.equals(binding.getElementId())).findFirst();
    }

    /** Whether the user has changed a binding. */
    public boolean isChanged(MKeyBinding binding) {
        return binding.getPersistedState().containsKey(CHANGED);
    }

    /** The keys of a binding: the user's, else the product's; in the form of the model. */
    public static String keys(MKeyBinding binding) {
        return Objects.requireNonNullElse(binding.getPersistedState().get(CHANGED), binding.getKeySequence());
    }

    /** The other binding that {@code keys} would take the key from. */
    public Optional<MKeyBinding> conflict(MKeyBinding binding, KeySequence keys) {
        return bindings()
                .filter(other -> other != binding)
                .filter(other -> parsed(keys(other)).filter(keys::equals).isPresent())
                .findFirst();
    }

    /** Whether the keys move the caret or leave a list, and so can mean nothing else. */
    public static boolean isReserved(KeySequence keys) {
        return Arrays.stream(keys.getKeyStrokes())
                .anyMatch(stroke ->
                        (stroke.getModifierKeys() & SWT.ALT) == 0 && RESERVED.contains(stroke.getNaturalKey()));
    }

    private static Optional<KeySequence> parsed(String keys) {
        try {
            return Optional.of(KeySequence.getInstance(keys));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /** Binds other keys, at once and at every start. */
    public void change(MKeyBinding binding, KeySequence keys) {
        set(binding, keys.toString());
        keep();
    }

    /** Binds the keys that the product binds. */
    public void reset(MKeyBinding binding) {
        set(binding, binding.getKeySequence());
        keep();
    }

    /** Binds all the keys that the product binds. */
    public void resetAll() {
        bindings().filter(this::isChanged).toList().forEach(this::reset);
        keep();
    }

    private void set(MKeyBinding binding, String wanted) {
        Optional<KeySequence> before = parsed(keys(binding));
        Optional<KeySequence> after = parsed(wanted);
        if (after.isEmpty() || after.equals(before)) {
            return;
        }
        if (after.equals(parsed(binding.getKeySequence()))) {
            binding.getPersistedState().remove(CHANGED);
        } else {
            binding.getPersistedState().put(CHANGED, wanted);
        }
        ParameterizedCommand command =
                commands.createCommand(binding.getCommand().getElementId(), parameters(binding));
        application.getBindingTables().stream()
                .filter(table -> table.getBindings().contains(binding))
                .map(table -> table.getBindingContext().getElementId())
                .forEach(context -> bind(command, context, before, after.get()));
    }

    private void bind(ParameterizedCommand command, String context, Optional<KeySequence> before, KeySequence after) {
        List.copyOf(service.getBindingsFor(command)).stream()
                .filter(bound -> bound.getContextId().equals(context))
                .filter(bound ->
                        before.filter(bound.getTriggerSequence()::equals).isPresent())
                .forEach(service::deactivateBinding);
        service.activateBinding(
                service.createBinding(after, command, context, Map.of(EBindingService.TYPE_ATTR_TAG, "user")));
    }

    private static Map<String, Object> parameters(MKeyBinding binding) {
        Map<String, Object> parameters = new HashMap<>();
        binding.getParameters().forEach(parameter -> parameters.put(parameter.getName(), parameter.getValue()));
        return parameters;
    }

    private void keep() {
        List<String> lines = new ArrayList<>();
        bindings()
                .filter(this::isChanged)
                .forEach(binding ->
                        lines.add(Objects.requireNonNullElse(binding.getElementId(), "") + "\t" + keys(binding)));
        settings.putLines(SETTING, lines);
    }
}
