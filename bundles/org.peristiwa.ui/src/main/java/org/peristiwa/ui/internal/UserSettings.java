package org.peristiwa.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.peristiwa.ui.Settings;

/** Settings as preferences of the instance area. */
@Component
public final class UserSettings implements Settings {

    private final Preferences node = InstanceScope.INSTANCE.getNode("org.peristiwa.ui");
    private final Logger log;

    @Activate
    public UserSettings(@Reference(service = LoggerFactory.class) Logger log) {
        this.log = log;
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(node.get(key, null));
    }

    @Override
    public List<String> lines(String key) {
        return get(key).map(kept -> kept.lines().toList()).orElse(List.of());
    }

    @Override
    public void put(String key, String value) {
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            log.error("The setting {} could not be kept", key, e);
        }
    }

    @Override
    public void putLines(String key, List<String> lines) {
        put(key, String.join("\n", lines));
    }
}
