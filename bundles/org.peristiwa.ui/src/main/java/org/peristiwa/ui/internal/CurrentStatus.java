package org.peristiwa.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.words.Localised;

/** The message of the status line, and when it goes. */
@Component(immediate = true)
public final class CurrentStatus implements StatusLine {

    private static final int MILLISECONDS_SHOWN = 8_000;

    private final Listeners<Consumer<Optional<Message>>> listeners = new Listeners<>();
    private final Language language;
    private @Nullable Message current;

    @Activate
    public CurrentStatus(@Reference Language language) {
        this.language = language;
    }

    @Override
    public void show(Tone tone, Localised sentence) {
        show(tone, sentence.in(language.current()));
    }

    @Override
    public void show(Tone tone, String text) {
        Message shown = new Message(tone, text);
        current = shown;
        tell();
        Display display = Display.getCurrent();
        if (display != null) {
            display.timerExec(MILLISECONDS_SHOWN, () -> forget(shown));
        }
    }

    /** Only the very message that the timer was set for: a newer one has its own time. */
    @SuppressWarnings("ReferenceEquality") // two messages with the same words are two messages
    private void forget(Message shown) {
        if (current == shown) {
            clear();
        }
    }

    @Override
    public void clear() {
        current = null;
        tell();
    }

    private void tell() {
        listeners.each(listener -> listener.accept(Optional.ofNullable(current)));
    }

    @Override
    public Optional<Message> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public ListenerHandle listen(Consumer<Optional<Message>> listener) {
        return listeners.add(listener);
    }
}
