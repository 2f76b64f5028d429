package org.peristiwa.exchange.jsonl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/** A value read from JSON that knows where it stands. What is asked of it and is not so is an error with that place. */
public sealed interface JsonValue {

    /** Where it begins. */
    JsonPlace at();

    /** What it is, in an error: {@code an object}. */
    Localised kind();

    /** The value as an error shows it. */
    String shown();

    /**
     * An object; members keep their order.
     *
     * @param members by name
     */
    record Obj(JsonPlace at, Map<String, JsonValue> members) implements JsonValue {

        @Override
        public Localised kind() {
            return ErrorWords.of("json.object");
        }

        @Override
        public String shown() {
            return "{…}";
        }

        /** The member, where it is there and not null. */
        public Optional<JsonValue> find(String name) {
            return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof Nothing));
        }

        /**
         * The member.
         *
         * @throws InputFormatException if it is not there
         */
        public JsonValue get(String name) throws InputFormatException {
            Optional<JsonValue> member = find(name);
            if (member.isEmpty()) {
                throw at.wrong("", ErrorWords.of("json.missing", name));
            }
            return member.get();
        }

        /** The text of a member. */
        public String text(String name) throws InputFormatException {
            return get(name).asText();
        }

        /** The text of a member, or {@code otherwise} where it is not there. */
        public String text(String name, String otherwise) throws InputFormatException {
            Optional<JsonValue> member = find(name);
            return member.isEmpty() ? otherwise : member.get().asText();
        }

        /** The whole number of a member. */
        public int number(String name) throws InputFormatException {
            return get(name).asNumber();
        }

        /** The values of an array member. */
        public List<JsonValue> list(String name) throws InputFormatException {
            return get(name).asList();
        }

        /** The values of an array member; none where it is not there. */
        public List<JsonValue> listIfAny(String name) throws InputFormatException {
            Optional<JsonValue> member = find(name);
            return member.isEmpty() ? List.of() : member.get().asList();
        }
    }

    /** An array. */
    record Arr(JsonPlace at, List<JsonValue> values) implements JsonValue {
        @Override
        public Localised kind() {
            return ErrorWords.of("json.array");
        }

        @Override
        public String shown() {
            return "[…]";
        }
    }

    /** A string. */
    record Text(JsonPlace at, String value) implements JsonValue {
        @Override
        public Localised kind() {
            return ErrorWords.of("json.string");
        }

        @Override
        public String shown() {
            return value;
        }
    }

    /** A number, as written. */
    record Num(JsonPlace at, String written) implements JsonValue {
        @Override
        public Localised kind() {
            return ErrorWords.of("json.number");
        }

        @Override
        public String shown() {
            return written;
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(JsonPlace at, boolean value) implements JsonValue {
        @Override
        public Localised kind() {
            return ErrorWords.of("flag");
        }

        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** {@code null}. */
    record Nothing(JsonPlace at) implements JsonValue {
        @Override
        public Localised kind() {
            return Localised.verbatim("null");
        }

        @Override
        public String shown() {
            return "null";
        }
    }

    /** It as an object. */
    default Obj asObject() throws InputFormatException {
        if (this instanceof Obj object) {
            return object;
        }
        throw expected(ErrorWords.of("json.object"));
    }

    /** The values of it as an array. */
    default List<JsonValue> asList() throws InputFormatException {
        if (this instanceof Arr array) {
            return array.values();
        }
        throw expected(ErrorWords.of("json.array"));
    }

    /**
     * The values of it as an array of so many.
     *
     * @param what the array's form, for the error
     */
    default List<JsonValue> asList(int size, String what) throws InputFormatException {
        List<JsonValue> values = asList();
        if (values.size() < size) {
            throw at().wrong("", ErrorWords.of("expected", what));
        }
        return values;
    }

    /** The characters of it as a string. */
    default String asText() throws InputFormatException {
        if (this instanceof Text text) {
            return text.value();
        }
        throw expected(ErrorWords.of("json.string"));
    }

    /** It as a whole number that fits an int. */
    default int asNumber() throws InputFormatException {
        if (this instanceof Num number) {
            try {
                return Integer.parseInt(number.written());
            } catch (NumberFormatException e) {
                throw expected(ErrorWords.of("number"));
            }
        }
        throw expected(ErrorWords.of("number"));
    }

    /** It as a flag. */
    default boolean asFlag() throws InputFormatException {
        if (this instanceof Bool flag) {
            return flag.value();
        }
        throw expected(ErrorWords.of("flag"));
    }

    private InputFormatException expected(Localised what) {
        return at().wrong(shown(), ErrorWords.of("json.expected", what, kind()));
    }
}
