package org.peristiwa.ui.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.ValueType;
import org.peristiwa.ui.theme.Contrast;
import org.peristiwa.ui.theme.SafePalette;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/** Chooses and derives the colours of types. */
final class TypeColors {

    static final RGB UNKNOWN = new RGB(128, 128, 128);

    private final RGB paper;
    private final RGB text;
    private final Theme.Mode mode;
    private final Map<RGB, TypeColor> derived = new HashMap<>();

    /** Derives from the paper and the text of a palette. */
    TypeColors(Palette palette) {
        paper = palette.color(ThemeColor.PAPER);
        text = palette.color(ThemeColor.TEXT);
        mode = palette.mode();
    }

    /** The colours of {@code type}, as {@link Theme#typeColor} says. */
    TypeColor of(AnnotationType type, SchemaView types) {
        AnnotationType at = type;
        Set<String> seen = new HashSet<>();
        while (seen.add(at.getId())) {
            Optional<RGB> own = parse(at.getColor());
            if (own.isPresent()) {
                return derive(own.get());
            }
            Optional<? extends AnnotationType> parent = parent(at, types);
            if (parent.isEmpty()) {
                break;
            }
            at = parent.get();
        }
        return derive(SafePalette.COLORS.get(Math.floorMod(rank(at, types.schema()), SafePalette.COLORS.size())));
    }

    /** Tint, fill, line and label of one hue, moved until each has its contrast. */
    TypeColor derive(RGB base) {
        return derived.computeIfAbsent(base, this::compute);
    }

    private TypeColor compute(RGB base) {
        RGB tint = readable(base, 0.16);
        RGB fill = readable(base, 0.42);
        return new TypeColor(tint, fill, visible(base, mode.lineContrast()), visible(base, mode.textContrast()));
    }

    /** {@code base} laid over the paper with this share, or with less so that text on it can be read. */
    private RGB readable(RGB base, double share) {
        for (double s = share; s > 0.02; s -= 0.02) {
            RGB mixed = mix(base, paper, s);
            if (Contrast.between(text, mixed) >= mode.textContrast()) {
                return mixed;
            }
        }
        return paper;
    }

    /** {@code base} moved towards the colour of text until it stands out from the paper. */
    private RGB visible(RGB base, double contrast) {
        for (double s = 1.0; s > 0; s -= 0.04) {
            RGB mixed = mix(base, text, s);
            if (Contrast.between(mixed, paper) >= contrast) {
                return mixed;
            }
        }
        return text;
    }

    static RGB mix(RGB one, RGB other, double shareOfOne) {
        double rest = 1 - shareOfOne;
        return new RGB(
                (int) Math.round(one.red * shareOfOne + other.red * rest),
                (int) Math.round(one.green * shareOfOne + other.green * rest),
                (int) Math.round(one.blue * shareOfOne + other.blue * rest));
    }

    private static Optional<RGB> parse(@org.jspecify.annotations.Nullable String written) {
        if (written == null || !written.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(written.substring(1), 16);
        return Optional.of(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    private static Optional<? extends AnnotationType> parent(AnnotationType type, SchemaView types) {
        String parent = type.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        if (type instanceof EventType) {
            return types.eventType(parent);
        }
        if (type instanceof EntityType) {
            return types.entityType(parent);
        }
        return type instanceof ValueType ? types.valueType(parent) : types.relationType(parent);
    }

    /** The place of a root type among the root types of its kind, events, entities and values each begun elsewhere. */
    private static int rank(AnnotationType root, Schema schema) {
        List<? extends AnnotationType> siblings;
        int offset;
        if (root instanceof EventType) {
            siblings = schema.getEventTypes();
            offset = 0;
        } else if (root instanceof EntityType) {
            siblings = schema.getEntityTypes();
            offset = 4;
        } else if (root instanceof RelationType) {
            siblings = schema.getRelationTypes();
            offset = 5;
        } else {
            siblings = schema.getValueTypes();
            offset = 2;
        }
        List<? extends AnnotationType> roots =
                siblings.stream().filter(t -> t.getParent() == null).toList();
        return offset + Math.max(0, roots.indexOf(root));
    }
}
