package org.peristiwa.edit;

import java.util.List;

/**
 * What a verb is called in menus and in the history: a key of this bundle's or the contributing bundle's
 * messages, with what stands in its places.
 *
 * @param key key in {@code messages.properties}, such as {@code verb.addArgument}
 * @param arguments for the places {@code {0}}, {@code {1}} of the message
 */
public record VerbLabel(String key, List<String> arguments) {

    public VerbLabel {
        arguments = List.copyOf(arguments);
    }

    public static VerbLabel of(String key, String... arguments) {
        return new VerbLabel(key, List.of(arguments));
    }
}
