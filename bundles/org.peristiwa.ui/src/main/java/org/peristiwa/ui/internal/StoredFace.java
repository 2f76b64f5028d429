package org.peristiwa.ui.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.TextFace;

/** The typeface that the user chose. */
@Component(immediate = true)
public final class StoredFace implements TextFace {

    private static final String KEY = "text.face";

    private final Settings settings;
    private final Listeners<Runnable> listeners = new Listeners<>();
    private String name;

    @Activate
    public StoredFace(@Reference Settings settings) {
        this.settings = settings;
        this.name = settings.get(KEY).orElse("");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void choose(String chosen) {
        if (!chosen.equals(name)) {
            name = chosen;
            settings.put(KEY, chosen);
            listeners.each(Runnable::run);
        }
    }

    @Override
    public ListenerHandle listen(Runnable listener) {
        return listeners.add(listener);
    }
}
