package org.peristiwa.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.peristiwa.ui.Settings;

/** Settings as preferences of the instance area. They are written beside the screen, a moment later, and when the product stops. */
@Component
public final class UserSettings implements Settings {

    /** Several are often put at once. */
    private static final int PAUSE_MILLIS = 100;

    private final Preferences node = InstanceScope.INSTANCE.getNode("org.peristiwa.ui");
    private final Job writing = Job.createSystem("settings", (ICoreRunnable) monitor -> write());
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
        writing.schedule(PAUSE_MILLIS);
    }

    private void write() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            log.error("The settings could not be kept", e);
        }
    }

    @Deactivate
    void stop() {
        writing.cancel();
        write();
    }

    @Override
    public void putLines(String key, List<String> lines) {
        put(key, String.join("\n", lines));
    }
}
