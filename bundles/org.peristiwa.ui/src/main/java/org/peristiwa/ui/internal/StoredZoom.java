package org.peristiwa.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.TextZoom;

/** The size of text, in steps that look even. */
@Component(immediate = true)
public final class StoredZoom implements TextZoom {

    private static final String KEY = "text.zoom";
    private static final List<Integer> STEPS = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400);

    private final Settings settings;
    private final Listeners<IntConsumer> listeners = new Listeners<>();
    private int step;

    @Activate
    public StoredZoom(@Reference Settings settings) {
        this.settings = settings;
        this.step = settings.get(KEY).map(StoredZoom::stepOf).orElse(STEPS.indexOf(100));
    }

    private static int stepOf(String percent) {
        int known = percent.matches("\\d{1,4}") ? STEPS.indexOf(Integer.valueOf(percent)) : -1;
        return known < 0 ? STEPS.indexOf(100) : known;
    }

    @Override
    public int percent() {
        return STEPS.get(step);
    }

    @Override
    public void in() {
        go(Math.min(step + 1, STEPS.size() - 1));
    }

    @Override
    public void out() {
        go(Math.max(step - 1, 0));
    }

    @Override
    public void reset() {
        go(STEPS.indexOf(100));
    }

    private void go(int newStep) {
        if (newStep == step) {
            return;
        }
        step = newStep;
        settings.put(KEY, Integer.toString(percent()));
        listeners.each(listener -> listener.accept(percent()));
    }

    @Override
    public ListenerHandle listen(IntConsumer listener) {
        return listeners.add(listener);
    }
}
