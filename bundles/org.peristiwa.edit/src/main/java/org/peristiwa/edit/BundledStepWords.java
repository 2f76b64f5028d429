package org.peristiwa.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.words.Message;

/** The words for steps that stand in the messages beside a class. A bundle that brings verbs makes this its component. */
public class BundledStepWords implements StepWords {

    private final Class<?> owner;

    /** @param owner in whose package {@code messages.properties} and {@code messages_id.properties} are */
    public BundledStepWords(Class<?> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<String> of(VerbLabel label, Locale language) {
        return Optional.of(new Message(owner, label.key(), List.copyOf(label.arguments())))
                .filter(Message::hasWords)
                .map(words -> words.in(language));
    }
}
