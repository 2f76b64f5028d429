package org.peristiwa.edit.verbs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.peristiwa.edit.VerbLabel;

/** What steps are called on the screen, in one language. */
public final class VerbLabels {

    private final ResourceBundle messages;

    private VerbLabels(ResourceBundle messages) {
        this.messages = messages;
    }

    /** In {@code language}, or in English where there are no messages in it. */
    public static VerbLabels in(Locale language) {
        return new VerbLabels(ResourceBundle.getBundle(
                "org.peristiwa.edit.verbs.messages",
                language,
                VerbLabels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What {@code label} reads, beginning with a small letter; empty where another bundle brought its verb. */
    public Optional<String> text(VerbLabel label) {
        if (!messages.containsKey(label.key())) {
            return Optional.empty();
        }
        MessageFormat format = new MessageFormat(messages.getString(label.key()), Locale.ROOT);
        return Optional.of(format.format(label.arguments().toArray()));
    }
}
