package org.peristiwa.ui.internal;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.theme.Look;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/** The look that the user chose; light at first. */
@Component(immediate = true)
public final class ScreenTheme implements Theme {

    private static final String KEY = "theme";

    private final Settings settings;
    private final Listeners<Runnable> listeners = new Listeners<>();
    private Look look;

    @Activate
    public ScreenTheme(@Reference Settings settings) {
        this.settings = settings;
        look = in(kept());
    }

    private Mode kept() {
        String name = settings.get(KEY).orElse("");
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Mode.LIGHT);
    }

    @Override
    public Mode mode() {
        return look.mode();
    }

    @Override
    public void switchTo(Mode mode) {
        settings.put(KEY, mode.name().toLowerCase(Locale.ROOT));
        if (mode != mode()) {
            look = in(mode);
            listeners.inTurn(Runnable::run);
        }
    }

    @Override
    public Look in(Mode mode) {
        return new PaletteLook(mode);
    }

    @Override
    public RGB color(ThemeColor color) {
        return look.color(color);
    }

    @Override
    public TypeColor typeColor(AnnotationType type, SchemaView types) {
        return look.typeColor(type, types);
    }

    @Override
    public TypeColor unknownTypeColor() {
        return look.unknownTypeColor();
    }

    @Override
    public ListenerHandle listen(Runnable listener) {
        return listeners.add(listener);
    }
}
