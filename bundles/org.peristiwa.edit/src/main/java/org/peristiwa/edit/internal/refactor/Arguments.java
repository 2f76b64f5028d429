package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.schema.refactor.ElementRef;

/**
 * What a refactoring was told: the element that it is about, and words with values.
 *
 * @param element the element
 * @param words in order; a word may come several times
 */
public record Arguments(ElementRef element, List<Word> words) {

    /** One word and its value: {@code to=Contact.Encounter}. */
    public record Word(String name, String value) {}

    public Arguments {
        words = List.copyOf(words);
    }

    static Arguments about(ElementRef element) {
        return new Arguments(element, List.of());
    }

    Arguments with(String name, String value) {
        List<Word> more = new ArrayList<>(words);
        more.add(new Word(name, value));
        return new Arguments(element, more);
    }

    Arguments with(String name, Iterable<?> values) {
        List<Word> more = new ArrayList<>(words);
        values.forEach(value -> more.add(new Word(name, value.toString())));
        return new Arguments(element, more);
    }

    /** The value of a word that is there once. */
    String one(String name) {
        List<String> values = all(name);
        if (values.size() != 1) {
            throw values.isEmpty()
                    ? new MiswrittenException("written.say", name)
                    : new MiswrittenException("written.several", name, values.size());
        }
        return values.get(0);
    }

    Optional<String> maybe(String name) {
        return all(name).isEmpty() ? Optional.empty() : Optional.of(one(name));
    }

    /** Whether a word says yes; one that is not there says no. */
    boolean yes(String name) {
        return maybe(name)
                .map(value -> switch (value) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new MiswrittenException("written.yesOrNo", name);
                })
                .orElse(false);
    }

    List<String> all(String name) {
        return words.stream()
                .filter(word -> word.name().equals(name))
                .map(Word::value)
                .toList();
    }

    /** The element, where it is of the kind that is needed. */
    <E extends ElementRef> E element(Class<E> kind) {
        if (kind.isInstance(element)) {
            return kind.cast(element);
        }
        throw new MiswrittenException("written.otherKind", element);
    }

    /** Makes sure that no word is there that nobody asked for. */
    Arguments only(List<String> names) {
        for (Word word : words) {
            if (!names.contains(word.name())) {
                throw new MiswrittenException(
                        "written.unknown",
                        word.name(),
                        String.join(", ", names.stream().map(name -> name + "=").toList()));
            }
        }
        return this;
    }

    /** In the form in which a migration keeps them. */
    List<String> written() {
        List<String> written = new ArrayList<>(List.of(element.toString()));
        words.forEach(word -> written.add(word.name() + "=" + word.value()));
        return List.copyOf(written);
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is something else; the message says what it should be
     */
    static Arguments read(List<String> written) {
        if (written.isEmpty()) {
            throw new MiswrittenException("written.element");
        }
        List<Word> words = new ArrayList<>();
        for (String word : written.subList(1, written.size())) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new MiswrittenException("written.word", word);
            }
            words.add(new Word(word.substring(0, equals), word.substring(equals + 1)));
        }
        return new Arguments(ElementRef.parse(written.get(0)), words);
    }
}
