package org.peristiwa.ui.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;

/** The selection, held in one place. */
@Component(immediate = true)
public final class SharedSelection implements CorpusSelection {

    private final Listeners<Consumer<Optional<Selected>>> listeners = new Listeners<>();
    private @Nullable Selected current;

    @Override
    public Optional<Selected> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public void select(Selected selected) {
        if (current != null && sameButForWho(current, selected)) {
            return;
        }
        current = selected;
        tell();
    }

    private static boolean sameButForWho(Selected one, Selected other) {
        return one.layer().equals(other.layer())
                && one.caretOffset() == other.caretOffset()
                && Objects.equals(one.selected(), other.selected())
                && Objects.equals(one.annotationAt(), other.annotationAt());
    }

    @Override
    public void clear() {
        if (current == null) {
            return;
        }
        current = null;
        tell();
    }

    /** A listener may select in turn: those behind it then hear of the newer selection only. */
    private void tell() {
        Selected told = current;
        listeners.each(listener -> {
            if (Objects.equals(told, current)) {
                listener.accept(Optional.ofNullable(told));
            }
        });
    }

    @Override
    public ListenerHandle listen(Consumer<Optional<Selected>> listener) {
        return listeners.add(listener);
    }
}
