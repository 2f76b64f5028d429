package org.peristiwa.ui.internal;

import java.util.IdentityHashMap;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.theme.Look;
import org.peristiwa.ui.theme.Theme.Mode;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/** The colours of a palette, and what follows from them for types. */
final class PaletteLook implements Look {

    private final Palette palette;
    private final TypeColors typeColors;
    private final IdentityHashMap<AnnotationType, TypeColor> known = new IdentityHashMap<>();
    private @Nullable SchemaView knownFrom;

    PaletteLook(Mode mode) {
        palette = Palette.of(mode);
        typeColors = new TypeColors(palette);
    }

    @Override
    public Mode mode() {
        return palette.mode();
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
}
