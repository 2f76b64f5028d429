package org.peristiwa.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for the user, kept as a key and arguments until a language is known.
 *
 * <p>The words stand in {@code messages.properties} (English) and {@code messages_id.properties}
 * (Indonesian) in the package of {@code owner}, in the form of {@link MessageFormat}.
 *
 * @param owner a class of the package and bundle that has the words
 * @param key the key in {@code messages.properties}
 * @param arguments for the places {@code {0}}, {@code {1}}: {@link Localised} ones are put into the language
 *     of the sentence, numbers can be chosen by ({@code {0,choice,…}}), all others stand as their {@code toString}
 */
public record Message(Class<?> owner, String key, List<Object> arguments) implements Localised {

    // Without it a reader of English on an Indonesian machine would get Indonesian: the base file is the English one.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    /**
     * The sentence under {@code key}.
     *
     * @param arguments for the places; one that is not known reads {@code null}
     */
    public static Message of(Class<?> owner, String key, @Nullable Object... arguments) {
        List<Object> known = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            known.add(argument == null ? "null" : argument);
        }
        return new Message(owner, key, known);
    }

    /** Whether the owner's messages have the key. */
    public boolean hasWords() {
        return words(Locale.ENGLISH).containsKey(key);
    }

    private ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".messages", language, owner.getClassLoader(), NO_FALLBACK);
    }

    /** @throws java.util.MissingResourceException if the owner's messages lack the key */
    @Override
    public String in(Locale language) {
        Object[] filled =
                arguments.stream().map(argument -> filled(argument, language)).toArray();
        return new MessageFormat(words(language).getString(key), language).format(filled);
    }

    // A number stays one, so that the words can choose between one and many.
    private static Object filled(Object argument, Locale language) {
        if (argument instanceof Localised localised) {
            return localised.in(language);
        }
        return argument instanceof Number ? argument : argument.toString();
    }
}
