package org.peristiwa.edit.schema.refactor;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.schema.TypeKind;

/**
 * When a use of an element that is split takes a certain branch. A use is an annotation for a type, an argument for a
 * role, a value for an attribute or option.
 */
public sealed interface Condition {

    /** Every use: {@code always}. */
    record Always() implements Condition {
        @Override
        public String toString() {
            return "always";
        }
    }

    /**
     * The argument, else its annotation, has this value of another attribute: {@code attribute:Realis=Actual}. A cluster
     * has it where one of its mentions has.
     */
    record AttributeIs(String attribute, String value) implements Condition {
        @Override
        public String toString() {
            return "attribute:" + Escapes.write(attribute) + "=" + Escapes.write(value);
        }
    }

    /** The event, or one of the cluster, has an argument with this role: {@code role:Target}. */
    record RoleFilled(String role) implements Condition {
        @Override
        public String toString() {
            return "role:" + Escapes.write(role);
        }
    }

    /** The annotation has one of these types: {@code type:event:Attack|Fight}. */
    record TypeIs(TypeKind kind, Set<String> types) implements Condition {
        public TypeIs {
            types = Set.copyOf(types);
        }

        @Override
        public String toString() {
            return "type:" + kind.word() + ":" + list(types);
        }
    }

    /** The argument's filler has one of these types: {@code filler:entity:Person|Group}. */
    record FillerIs(TypeKind kind, Set<String> types) implements Condition {
        public FillerIs {
            types = Set.copyOf(types);
        }

        @Override
        public String toString() {
            return "filler:" + kind.word() + ":" + list(types);
        }
    }

    /** The attribute that is split has this value: {@code value:Future}. */
    record ValueIs(String value) implements Condition {
        @Override
        public String toString() {
            return "value:" + Escapes.write(value);
        }
    }

    /**
     * It was chosen one by one: {@code mention:ani/rapat-1/e3|budi/rapat-1/e4}. So is a cluster whose mentions all were.
     *
     * @param annotations each as {@link #chosen} writes it
     */
    record Chosen(Set<String> annotations) implements Condition {
        public Chosen {
            annotations = Set.copyOf(annotations);
        }

        @Override
        public String toString() {
            return "mention:" + annotations.stream().sorted().collect(Collectors.joining("|"));
        }
    }

    /** One annotation, or one argument, of one layer, for {@link Chosen}. */
    static String chosen(LayerKey layer, String id) {
        return layer.annotator() + "/" + layer.article() + "/" + id;
    }

    private static String list(Collection<String> ids) {
        return ids.stream().sorted().map(Escapes::write).collect(Collectors.joining("|"));
    }

    /**
     * Reads what {@link Object#toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else; the message says what it should be
     */
    static Condition parse(String written) {
        if (written.equals("always")) {
            return new Always();
        }
        int colon = written.indexOf(':');
        String rest = written.substring(colon + 1);
        int equals = rest.indexOf('=');
        int second = rest.indexOf(':');
        String kind = second < 0 ? "" : rest.substring(0, second);
        switch (colon < 0 || rest.isEmpty() ? "" : written.substring(0, colon)) {
            case "attribute" -> {
                if (equals > 0) {
                    return new AttributeIs(
                            Escapes.read(rest.substring(0, equals)), Escapes.read(rest.substring(equals + 1)));
                }
            }
            case "role" -> {
                return new RoleFilled(Escapes.read(rest));
            }
            case "value" -> {
                return new ValueIs(Escapes.read(rest));
            }
            case "mention" -> {
                return new Chosen(Set.of(rest.split("\\|")));
            }
            case "type" -> {
                if (TypeKind.of(kind).isPresent()) {
                    return new TypeIs(TypeKind.of(kind).get(), ids(rest.substring(second + 1)));
                }
            }
            case "filler" -> {
                if (TypeKind.of(kind).isPresent()) {
                    return new FillerIs(TypeKind.of(kind).get(), ids(rest.substring(second + 1)));
                }
            }
            default -> {
                // said below
            }
        }
        throw new MiswrittenException("written.condition", written);
    }

    private static Set<String> ids(String written) {
        return Stream.of(written.split("\\|")).map(Escapes::read).collect(Collectors.toCollection(TreeSet::new));
    }
}
