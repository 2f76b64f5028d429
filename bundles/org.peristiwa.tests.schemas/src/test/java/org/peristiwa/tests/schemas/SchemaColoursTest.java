package org.peristiwa.tests.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Schema;

/** Colours can be seen, and events of different families told apart by them. */
class SchemaColoursTest {

    /** In CIELAB; below about 2 nobody sees a difference, from 10 on everybody does at a glance. */
    private static final double APART = 10;

    static Stream<Schema> schemas() {
        return Packs.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_family_of_events_when_drawn_then_it_has_one_colour_and_its_own(Schema schema) {
        Map<String, Set<String>> colours = new HashMap<>();
        schema.getEventTypes().stream().filter(type -> !isRoot(type, schema)).forEach(type -> colours.computeIfAbsent(
                        familyOf(type, schema), family -> new HashSet<>())
                .add(type.getColor()));
        assertThat(colours)
                .allSatisfy((family, used) -> assertThat(used).as(family).hasSize(1));
        List<String> all = colours.values().stream().flatMap(Set::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(all.get(i), all.get(j)))
                        .as("%s and %s", all.get(i), all.get(j))
                        .isGreaterThan(APART);
            }
        }
    }

    /** Whether it stands above the families: nothing is above it, and all that is below it groups others. */
    private static boolean isRoot(EventType type, Schema schema) {
        return type.getParent() == null
                && type.isAbstract()
                && schema.getEventTypes().stream()
                        .filter(child -> type.getId().equals(child.getParent()))
                        .allMatch(AnnotationType::isAbstract);
    }

    private static String familyOf(EventType type, Schema schema) {
        EventType at = type;
        EventType above = parentOf(at, schema);
        while (above != null && !isRoot(above, schema)) {
            at = above;
            above = parentOf(at, schema);
        }
        return at.getId();
    }

    private static @Nullable EventType parentOf(EventType type, Schema schema) {
        return schema.getEventTypes().stream()
                .filter(one -> one.getId().equals(type.getParent()))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_colour_when_drawn_on_white_or_near_black_then_its_contrast_is_three_to_one(Schema schema) {
        assertThat(Packs.types(schema)).allSatisfy(type -> {
            double luminance = luminance(type.getColor());
            assertThat(1.05 / (luminance + 0.05)).as(type.getId()).isGreaterThan(3);
            assertThat((luminance + 0.05) / (luminance("#1e1e1e") + 0.05))
                    .as(type.getId())
                    .isGreaterThan(3);
        });
    }

    /** Relative luminance, 0 to 1. Source: WCAG 2.1. */
    private static double luminance(String colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(String colour) {
        assertThat(colour).matches("#[0-9a-f]{6}");
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new double[] {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Source: CIE 1976 L*a*b* under D65. */
    private static double distance(String one, String other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(String colour) {
        double[] c = linear(colour);
        double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
        double y = root(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
        double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
