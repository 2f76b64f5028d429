package org.peristiwa.exchange.corpus;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.peristiwa.edit.VerbLabel;

/** What the step of an import is called on the screen; beside {@link org.peristiwa.edit.verbs.VerbLabels}. */
public final class ImportLabels {

    private final ResourceBundle messages;

    private ImportLabels(ResourceBundle messages) {
        this.messages = messages;
    }

    /** In {@code language}, or in English where there are no messages in it. */
    public static ImportLabels in(Locale language) {
        return new ImportLabels(ResourceBundle.getBundle(
                "org.peristiwa.exchange.corpus.messages",
                language,
                ImportLabels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What {@code label} reads, beginning with a small letter; empty for a step that is no import. */
    public Optional<String> text(VerbLabel label) {
        if (!messages.containsKey(label.key())) {
            return Optional.empty();
        }
        MessageFormat format = new MessageFormat(messages.getString(label.key()), Locale.ROOT);
        return Optional.of(format.format(label.arguments().toArray()));
    }
}
