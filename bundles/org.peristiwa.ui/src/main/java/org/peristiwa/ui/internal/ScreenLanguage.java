package org.peristiwa.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** The chosen language; at first that of the system, where the product speaks it, else English. */
@Component(immediate = true)
public final class ScreenLanguage implements Language {

    private static final String KEY = "language";
    private static final List<Locale> AVAILABLE = List.of(Locale.ENGLISH, Locale.forLanguageTag("id"));

    private final Settings settings;
    private final Listeners<Runnable> listeners = new Listeners<>();
    private final Map<Class<?>, Messages> messages = new ConcurrentHashMap<>();
    private volatile Locale current;

    @Activate
    public ScreenLanguage(@Reference Settings settings) {
        this.settings = settings;
        this.current = settings.get(KEY)
                .flatMap(ScreenLanguage::spoken)
                .or(() -> spoken(Locale.getDefault().getLanguage()))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(String tag) {
        return AVAILABLE.stream().filter(l -> l.toLanguageTag().equals(tag)).findFirst();
    }

    @Override
    public Locale current() {
        return current;
    }

    @Override
    public List<Locale> available() {
        return AVAILABLE;
    }

    @Override
    public void switchTo(Locale language) {
        if (!AVAILABLE.contains(language)) {
            throw new IllegalArgumentException("no words in " + language.toLanguageTag());
        }
        settings.put(KEY, language.toLanguageTag());
        if (language.equals(current)) {
            return;
        }
        current = language;
        listeners.inTurn(Runnable::run);
    }

    @Override
    public Messages messages(Class<?> anchor) {
        return messages.computeIfAbsent(anchor, key -> new Messages(key, this::current));
    }

    @Override
    public ListenerHandle listen(Runnable listener) {
        return listeners.add(listener);
    }
}
