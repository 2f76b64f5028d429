package org.peristiwa.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.words.Localised;

/** One short sentence to the user at the foot of the window. An OSGi service. UI thread only. */
@ProviderType
public interface StatusLine {

    /** How much a message asks for attention. */
    enum Tone {
        /** Something was done. */
        INFO,
        /** What was asked could not be done, and nothing is lost. */
        WARNING
    }

    /** What is shown. */
    record Message(Tone tone, String text) {}

    /** Shows {@code text} until the next message, or until a few seconds have passed. */
    void show(Tone tone, String text);

    /** Shows {@code sentence}, such as why a verb was refused, in the language of the screen. */
    void show(Tone tone, Localised sentence);

    /** Shows no message. */
    void clear();

    /** What is shown now. */
    Optional<Message> current();

    /** Starts to tell {@code listener} of each new message, empty for none, until the handle is closed. */
    ListenerHandle listen(Consumer<Optional<Message>> listener);
}
