package org.peristiwa.ui.internal;

import java.util.IdentityHashMap;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/** The look that the user chose; light at first. */
@Component(immediate = true)
public final class ScreenTheme implements Theme {

    private static final String KEY = "theme";

    private final Settings settings;
    private final Listeners<Runnable> listeners = new Listeners<>();
    private Palette palette;
    private TypeColors typeColors;
    private final IdentityHashMap<AnnotationType, TypeColor> known = new IdentityHashMap<>();
    private @Nullable SchemaView knownFrom;

    @Activate
    public ScreenTheme(@Reference Settings settings) {
        this.settings = settings;
        palette = Palette.of(settings.get(KEY).filter("dark"::equals).isPresent() ? Mode.DARK : Mode.LIGHT);
        typeColors = new TypeColors(palette.color(ThemeColor.PAPER), palette.color(ThemeColor.TEXT));
    }

    @Override
    public Mode mode() {
        return palette.mode();
    }

    @Override
    public void switchTo(Mode mode) {
        settings.put(KEY, mode == Mode.DARK ? "dark" : "light");
        if (mode == mode()) {
            return;
        }
        palette = Palette.of(mode);
        typeColors = new TypeColors(palette.color(ThemeColor.PAPER), palette.color(ThemeColor.TEXT));
        known.clear();
        listeners.each(Runnable::run);
    }

    @Override
    public RGB color(ThemeColor color) {
        return palette.color(color);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the session gives out one view until the schema changes
    public TypeColor typeColor(AnnotationType type, SchemaView types) {
        if (knownFrom != types) {
            known.clear();
            knownFrom = types;
        }
        return known.computeIfAbsent(type, t -> typeColors.of(t, types));
    }

    @Override
    public TypeColor unknownTypeColor() {
        return typeColors.derive(TypeColors.UNKNOWN);
    }

    @Override
    public ListenerHandle listen(Runnable listener) {
        return listeners.add(listener);
    }
}
