package org.peristiwa.ui.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.peristiwa.words.Localised;

/**
 * The words of one bundle. They stand in {@code messages.properties} (English) and
 * {@code messages_<language>.properties}, UTF-8, in the package of an anchor class. Each is a
 * {@link MessageFormat} pattern; a typographic apostrophe (’) is written, never the plain one, which is
 * special there.
 */
public final class Messages {

    private final Class<?> anchor;
    private final Supplier<Locale> language;
    private final Map<String, ResourceBundle> loaded = new ConcurrentHashMap<>();

    /**
     * @param anchor the class in whose package the files are
     * @param language asked whenever a word is asked for
     */
    public Messages(Class<?> anchor, Supplier<Locale> language) {
        this.anchor = anchor;
        this.language = language;
    }

    /**
     * The word under {@code key} in the current language, else in English.
     *
     * @param arguments for its places; {@link Localised} ones are put into the language too
     */
    public String get(String key, Object... arguments) {
        Locale locale = language.get();
        Object[] filled = arguments.clone();
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] instanceof Localised words) {
                filled[i] = words.in(locale);
            }
        }
        return new MessageFormat(pattern(key, locale), locale).format(filled);
    }

    /** What a failure says: in the current language if it can, else as it stands; blank if it says nothing. */
    public String told(Throwable failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof Localised sentence) {
            return sentence.in(language.get());
        }
        return failure instanceof Localised sentence
                ? sentence.in(language.get())
                : Objects.requireNonNullElse(failure.getMessage(), "");
    }

    /** Whether there is a word under {@code key}. */
    public boolean has(String key) {
        return words("").containsKey(key);
    }

    private String pattern(String key, Locale locale) {
        ResourceBundle words = words(locale.getLanguage());
        if (words.containsKey(key)) {
            return words.getString(key);
        }
        ResourceBundle english = words("");
        if (english.containsKey(key)) {
            return english.getString(key);
        }
        throw new MissingResourceException("no message " + key + " beside " + anchor, anchor.getName(), key);
    }

    private ResourceBundle words(String languageCode) {
        return loaded.computeIfAbsent(languageCode, this::load);
    }

    private ResourceBundle load(String languageCode) {
        String file = languageCode.isEmpty() ? "messages.properties" : "messages_" + languageCode + ".properties";
        try (InputStream stream = anchor.getResourceAsStream(file)) {
            if (stream == null) {
                return new NoWords();
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A language that the bundle has no file for. */
    private static final class NoWords extends java.util.ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    }
}
